import { cardType, renderCard } from './cards.js';
import { botAvatar, h, hueOf } from './dom.js';
import { toHtml } from './markdown.js';
import { t } from './texts.js';
import { hourOf } from './time.js';

const fileType = 'application/vnd.microsoft.teams.file.download.info';
const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const infoType = 'application/vnd.microsoft.teams.card.file.info';

/** One message; press(action, button, element) is called for the buttons of its cards. */
export function renderMessage(message, bot, isFollowing, press) {
  const side = message.fromBot ? 'theirs' : 'mine';
  const element = h('article', { class: `message ${side}`, testid: 'message', dataset: { id: message.id, from: message.fromBot ? 'bot' : 'person' } });
  if (message.fromBot) element.append(isFollowing ? h('span') : botAvatar());
  const meta = [!isFollowing && message.fromBot && bot, !isFollowing && hourOf(message.at), message.fromBot && message.edits > 0 && !message.deleted && t().edited].filter(Boolean).join(' · ');
  const content = h('div', { class: 'content' });
  if (meta) element.append(h('div', { class: 'meta' }, meta));
  element.append(content);
  content.append(...parts(message, (action, button) => press(action, button, content)));
  if (message.denied) content.append(h('p', { class: 'note' }, `⚠ ${t().denied}`));
  return element;
}

function parts(message, press) {
  if (message.deleted) return [h('div', { class: 'bubble gone', testid: 'deleted' }, t().deleted)];
  if (!message.activity) return [h('div', { class: 'bubble gone' }, t().dropped)];
  const { text, attachments = [] } = message.activity;
  return [text && bubble(text, message), ...(attachments ?? []).map(attachment => attached(attachment, press))].filter(Boolean);
}

function bubble(text, message) {
  const element = h('div', { class: 'bubble', testid: 'text' });
  const html = message.fromBot && message.activity.textFormat !== 'plain' ? toHtml(text) : null;
  if (html === null) element.textContent = text;
  else element.innerHTML = html; // From markdown-it with HTML disabled.
  return element;
}

function attached(attachment, press) {
  if (attachment.contentType === cardType) return renderCard(attachment.content, press);
  if (attachment.contentType === fileType) return file(attachment);
  if (attachment.contentType === infoType) return file(attachment, t().openFile);
  if (attachment.contentType === consentType) return consent(attachment, press);
  return h('div', { class: 'bubble' }, attachment.name ?? attachment.contentType);
}

function file(attachment, note) {
  const name = attachment.name ?? '';
  return h('a', { class: 'file', testid: 'file', href: new URL(attachment.contentUrl).pathname, download: name, hue: hueOf(extensionOf(name)) },
    extension(name), h('span', { class: 'lines' }, h('span', {}, name), note && h('small', {}, note)));
}

/** The question whether somebody wants a file; like Teams' it stays pressable until the bot takes it away. */
function consent(attachment, press) {
  const { name = '', content = {} } = attachment;
  const answer = accept => event => press({ type: 'fileConsent', fileName: name, context: accept ? content.acceptContext : content.declineContext, accept }, event.currentTarget);
  return h('div', { class: 'card consent', testid: 'consent', tabindex: '-1' },
    h('div', { class: 'file', hue: hueOf(extensionOf(name)) }, extension(name), h('span', { class: 'lines' }, h('strong', {}, name), h('small', {}, t().size(content.sizeInBytes ?? 0)))),
    h('p', {}, content.description ?? ''),
    h('div', { class: 'answers' },
      h('button', { type: 'button', class: 'outlined', testid: 'consent-accept', onclick: answer(true) }, t().accept),
      h('button', { type: 'button', class: 'outlined', testid: 'consent-decline', onclick: answer(false) }, t().decline)));
}

const extensionOf = name => name.includes('.') ? name.split('.').pop().slice(0, 4) : '?';
const extension = name => h('span', { class: 'ext', 'aria-hidden': 'true' }, extensionOf(name));
