import { h } from './dom.js';
import { hostConfig } from './hostconfig.js';
import { toHtml } from './markdown.js';
import { t } from './texts.js';

export const cardType = 'application/vnd.microsoft.card.adaptive';
const AC = globalThis.AdaptiveCards;

if (AC) {
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const html = toHtml(text);
    if (html !== null) Object.assign(result, { outputHtml: html, didProcess: true });
  };
}

/** Draws a card; press(action, button) is called for Execute and Submit with inputs merged into the data. */
export function renderCard(content, press) {
  const frame = h('div', { class: 'card', testid: 'card', tabindex: '-1' });
  if (!AC) {
    frame.append(broken(content));
    return frame;
  }
  try {
    const card = new AC.AdaptiveCard();
    card.hostConfig = new AC.HostConfig(hostConfig);
    card.onExecuteAction = action => run(action, press);
    card.parse(content);
    frame.append(card.render() ?? broken(content));
    if (content.lang) frame.lang = content.lang;
    dress(frame);
  } catch (error) {
    console.error(error);
    frame.append(broken(content));
  }
  return frame;
}

function run(action, press) {
  if (action instanceof AC.OpenUrlAction) {
    const url = URL.parse?.(action.url) ?? new URL(action.url);
    if (['https:', 'http:', 'mailto:'].includes(url?.protocol)) window.open(url, '_blank', 'noopener,noreferrer');
  } else if (action instanceof AC.ExecuteAction) {
    press({ type: 'Action.Execute', id: action.id, verb: action.verb, title: action.title, data: action.data ?? {} }, action.renderedElement);
  } else if (action instanceof AC.SubmitAction) {
    press({ type: 'Action.Submit', data: action.data ?? {} }, action.renderedElement);
  }
}

/** What the renderer leaves to its host. */
function dress(frame) {
  for (const button of frame.querySelectorAll('.ac-pushButton')) button.dataset.testid = 'card-button';
  for (const input of frame.querySelectorAll('input[type="text"], textarea')) input.addEventListener('keydown', event => event.stopPropagation());
}

const broken = content => h('div', { class: 'broken' }, t().broken, h('pre', {}, JSON.stringify(content, null, 1)));
