// Elements without innerHTML: every text from people or the bot goes in as text.
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else if (name === 'dataset') Object.assign(element.dataset, value);
    else if (name === 'testid') element.dataset.testid = value;
    else if (name === 'hue') element.style.setProperty('--hue', value);
    else if (name in element && typeof value !== 'string') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const paths = {
  chevron: 'M3 6l5 5 5-5', clip: 'M15 8.5l-5.6 5.600a3 3 0 0 1-4.2-4.200l6.3-6.300a2 2 0 0 1 2.8 2.800L8 12.700a1 1 0 0 1-1.4-1.400L12 6',
  send: 'M3 10h7M3 3.500l15 6.5-15 6.5 2.2-6.500z', more: 'M4.5 10h.01M10 10h.01M15.5 10h.01', close: 'M5 5l10 10M15 5L5 15',
  sun: 'M10 6.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v1.500M10 16.500V18M2 10h1.500M16.5 10H18M4.5 4.500l1 1M14.5 14.500l1 1M4.5 15.500l1-1M14.5 5.500l1-1',
  moon: 'M16 12A6.5 6.5 0 0 1 8 4a6.5 6.5 0 1 0 8 8z', bolt: 'M11 2.500L4.5 11.500H10l-1 6 6.5-9H10z', list: 'M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01',
  help: 'M7.5 7.500a2.5 2.5 0 1 1 3.5 2.300c-.7.4-1 .9-1 1.700M10 14.500h.01M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', name === 'chevron' ? '0 0 16 16' : '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, props) {
  return h('button', { type: 'button', class: 'quiet icon', title: label, 'aria-label': label, ...props }, icon(name));
}

export function hueOf(text) {
  let hash = 7;
  for (const c of text) hash = (hash * 31 + c.codePointAt(0)) % 360;
  return String(hash);
}

export function avatar(person, large) {
  const initials = person.name.split(/[\s-]+/).filter(Boolean).map(word => [...word][0]).filter((_, i, all) => i === 0 || i === all.length - 1).join('').toUpperCase();
  return h('span', { class: large ? 'avatar large' : 'avatar', 'aria-hidden': 'true', hue: hueOf(person.email) }, initials);
}

export const botAvatar = () => h('span', { class: 'avatar bot', 'aria-hidden': 'true' }, h('img', { src: '/simulator/page/icon.svg', alt: '' }));

export function toast(text) {
  const element = h('div', { class: 'toast appear', testid: 'toast' }, text);
  document.getElementById('toasts').append(element);
  setTimeout(() => element.remove(), 4500);
}

/** Closes on Escape and on a click elsewhere, and gives the focus back. */
export function popover(anchor, element, onclose) {
  const close = focus => {
    document.removeEventListener('pointerdown', outside, true);
    element.remove();
    anchor.setAttribute('aria-expanded', 'false');
    if (focus) anchor.focus();
    onclose?.();
  };
  const outside = event => { if (!element.contains(event.target) && !anchor.contains(event.target)) close(false); };
  document.addEventListener('pointerdown', outside, true);
  element.addEventListener('keydown', event => { if (event.key === 'Escape') { event.stopPropagation(); close(true); } });
  anchor.setAttribute('aria-expanded', 'true');
  return close;
}
