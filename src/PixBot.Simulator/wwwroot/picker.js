import { api } from './api.js';
import { avatar, h, popover, toast } from './dom.js';
import { t } from './texts.js';

let counter = 0;

export const lineOf = person => [person.email.endsWith('@sim.example') ? t().generated : t().roles[person.role], person.class].filter(Boolean).join(' · ');

/** Opens the people picker below an anchor; choose(person) when somebody is chosen. */
export function openPicker(anchor, host, state, choose) {
  const id = `people-${counter++}`;
  const list = h('ul', { id, role: 'listbox', 'aria-label': t().pick, testid: 'person-list' });
  const input = h('input', {
    class: 'field', type: 'search', role: 'combobox', placeholder: t().search, 'aria-label': t().search, 'aria-controls': id, 'aria-expanded': 'true', 'aria-autocomplete': 'list',
    autocomplete: 'off', spellcheck: false, testid: 'person-search',
  });
  const roles = h('div', { class: 'roles' });
  const installAll = h('button', { type: 'button', class: 'quiet', testid: 'install-everyone', onclick: () => install(installAll) }, t().installAll);
  const element = h('div', { class: 'popover picker', testid: 'picker' },
    h('div', { class: 'search' }, input, roles), list,
    h('footer', {}, h('span', {}, t().people(state.people)), state.people > 0 && installAll));
  let role = null;
  let found = [];
  let at = 0;
  let asked = 0;

  for (const one of [null, 'referent', 'supervisor', 'student']) {
    roles.append(h('button', { type: 'button', 'aria-pressed': String(one === role), onclick: event => {
      role = one;
      for (const button of roles.children) button.setAttribute('aria-pressed', String(button === event.currentTarget));
      search();
      input.focus();
    } }, one ? t().rolesMany[one] : t().everyone));
  }

  async function search() {
    const mine = ++asked;
    const text = input.value.trim();
    const people = await api.people(text, role);
    if (mine !== asked) return;
    found = people;
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && !people.some(person => person.email.toLowerCase() === text.toLowerCase())) found = [...people, { isNew: true, email: text, name: t().asGuest(text) }];
    at = 0;
    list.replaceChildren(...found.map(option));
    if (found.length === 0) list.append(h('li', { class: 'none' }, t().nobody));
    mark();
  }

  function option(person, i) {
    const unseen = state.unseen.get(person.id);
    return h('li', { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false', testid: 'person-option', dataset: { email: person.email }, onclick: () => take(person) },
      avatar(person),
      h('span', { class: 'lines' }, h('span', {}, person.name), h('small', {}, person.isNew ? t().guestLine : `${lineOf(person)} · ${person.email}`)),
      unseen && h('span', { class: 'badge', 'aria-label': t().unseen(unseen) }, String(unseen)));
  }

  function mark() {
    [...list.children].forEach((item, i) => {
      item.classList.toggle('at', i === at && found.length > 0);
      item.setAttribute('aria-selected', String(i === at));
    });
    input.setAttribute('aria-activedescendant', found.length ? `${id}-${at}` : '');
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  }

  async function take(person) {
    close(true);
    choose(person.isNew ? await api.addPerson(person.email) : person);
  }

  input.addEventListener('input', search);
  input.addEventListener('keydown', event => {
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (move && found.length) {
      event.preventDefault();
      at = Math.min(found.length - 1, Math.max(0, at + move));
      mark();
    } else if (event.key === 'Enter' && found[at]) {
      event.preventDefault();
      take(found[at]);
    }
  });
  host.append(element);
  const close = popover(anchor, element);
  input.focus();
  search();
}

async function install(button) {
  Object.assign(button, { disabled: true, textContent: t().installing });
  const { installed } = await api.installEveryone();
  Object.assign(button, { disabled: false, textContent: t().installAll });
  toast(t().installedAll(installed));
}
