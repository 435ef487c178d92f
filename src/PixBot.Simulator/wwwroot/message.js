import { cardType, renderCard } from './cards.js';
import { botAvatar, h, hueOf } from './dom.js';
import { toHtml } from './markdown.js';
import { t } from './texts.js';
import { hourOf } from './time.js';

const fileType = 'application/vnd.microsoft.teams.file.download.info';

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
  return h('div', { class: 'bubble' }, attachment.name ?? attachment.contentType);
}

function file(attachment) {
  const name = attachment.name ?? '';
  const ext = name.includes('.') ? name.split('.').pop().slice(0, 4) : '?';
  return h('a', { class: 'file', testid: 'file', href: new URL(attachment.contentUrl).pathname, download: name, hue: hueOf(ext) },
    h('span', { class: 'ext', 'aria-hidden': 'true' }, ext), h('span', {}, name));
}
