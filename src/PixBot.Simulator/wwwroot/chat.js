import { api } from './api.js';
import { cardType } from './cards.js';
import { avatar, h, icon, iconButton, popover, toast } from './dom.js';
import { renderMessage } from './message.js';
import { lineOf, openPicker } from './picker.js';
import { language, t, textsIn } from './texts.js';
import { dayOf, now } from './time.js';

const localeOf = code => code === 'en' ? 'en-GB' : 'fr-FR';

/** What a message shows: the answer to a button and the update that goes with it bring the same card twice. */
const shownOf = ({ at, deleted, denied, edits, activity }) => JSON.stringify([at, deleted, denied, edits > 0, activity?.text,
  (activity?.attachments ?? []).map(({ contentType, content, name, contentUrl }) => [contentType, content, name, contentUrl])]);

/** A column: one person's chat, as they see it. */
export class ChatColumn {
  constructor(state, index) {
    this.state = state;
    this.index = index;
    this.person = null;
    this.element = h('section', { class: 'chat', testid: `chat-${index}` });
    this.reset();
    this.draw();
  }

  reset() {
    Object.assign(this, { messages: new Map(), elements: new Map(), revision: 0, installation: 'installed', locale: null, typingSince: null, waiting: 0, draft: '', refreshed: new Set() });
  }

  async show(person) {
    this.reset();
    this.person = person;
    this.locale = person ? localStorage.getItem(`locale:${person.id}`) ?? localeOf(language()) : null;
    this.draw();
    this.state.changed();
    if (!person) return;
    this.busy(1);
    try {
      await api.locale(person.id, this.locale);
      const { answer } = await api.open(person.id);
      if (this.person !== person) return;
      await this.refresh();
      if (answer && !answer.ok) this.fail(answer, () => this.show(person));
    } catch (error) {
      if (error.status === 404) return this.show(null);
      this.unreachable();
    } finally {
      if (this.person === person) this.busy(-1);
    }
  }

  /** Fetches what changed; calls during a fetch make one more. */
  async refresh() {
    if (!this.person) return;
    if (this.fetching) { this.again = true; return; }
    this.fetching = true;
    const person = this.person;
    try {
      do {
        this.again = false;
        const chat = await api.chat(person.id, this.revision);
        if (this.person === person) this.take(chat);
      } while (this.again && this.person === person);
    } catch {
      // The event stream says when the simulator is gone and when it is back.
    } finally {
      this.fetching = false;
      if (this.person !== person) this.refresh();
    }
  }

  take(chat) {
    if (chat.revision < this.revision) { this.show(this.person); return; }
    const isFirst = this.revision === 0;
    const isAtEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120;
    this.revision = chat.revision;
    this.typingSince = chat.typingSince;
    if (this.installation !== chat.installation) { this.installation = chat.installation; this.drawStatus(); }
    for (const message of chat.messages) this.place(message, isFirst);
    this.empty.hidden = this.messages.size > 0;
    this.drawTyping();
    if (isFirst || isAtEnd || chat.messages.some(message => !message.fromBot)) this.toEnd();
  }

  place(message, isFirst) {
    const old = this.elements.get(message.id);
    // Drawn anew, a card would lose what is being typed into it.
    if (old && shownOf(this.messages.get(message.id)) === shownOf(message)) { this.messages.set(message.id, message); return; }
    const hadFocus = old?.contains(document.activeElement);
    const previous = old ? old.previousMessage : [...this.messages.values()].at(-1);
    const isFollowing = previous && previous.fromBot === message.fromBot && Date.parse(message.at) - Date.parse(previous.at) < 120000 && dayOf(previous.at) === dayOf(message.at);
    const element = renderMessage(message, this.state.bot, isFollowing, (action, button, content) => this.press(message, action, button, content));
    element.previousMessage = previous;
    if (old) {
      old.replaceWith(element);
      if (hadFocus) element.querySelector('.card')?.focus({ preventScroll: true });
      element.querySelector('.card, .bubble')?.classList.add('flash');
    } else {
      if (!previous || dayOf(previous.at) !== dayOf(message.at)) this.log.insertBefore(h('div', { class: 'day' }, dayOf(message.at)), this.tail);
      this.log.insertBefore(element, this.tail);
      if (!isFirst) element.classList.add('appear');
    }
    this.messages.set(message.id, message);
    this.elements.set(message.id, element);
    this.autoRefresh(message);
  }

  /** Cards with a refresh action ask the bot for the viewer's version when first seen, as in Teams. */
  autoRefresh(message) {
    const card = message.activity?.attachments?.find(one => one.contentType === cardType)?.content;
    if (!card?.refresh?.action || this.refreshed.has(message.id)) return;
    this.refreshed.add(message.id);
    api.execute(this.person.id, message.id, card.refresh.action, true).catch(() => {});
  }

  async say(text) {
    if (!text.trim()) return;
    await this.act(() => api.say(this.person.id, text), () => this.say(text));
  }

  async drop(files, text = '') {
    if (files.length) await this.act(() => api.drop(this.person.id, files, text), () => this.drop(files, text));
  }

  async act(act, retry) {
    this.busy(1);
    try {
      const answer = await act();
      await this.refresh();
      if (!answer.ok) this.fail(answer, retry);
    } catch {
      this.unreachable();
    } finally {
      this.busy(-1);
    }
  }

  async press(message, action, button, content) {
    const card = content.querySelector('.card');
    const enabled = [...content.querySelectorAll('button:not(:disabled)')];
    content.querySelectorAll('.note').forEach(note => note.remove());
    card.setAttribute('aria-busy', 'true');
    enabled.forEach(one => { one.disabled = true; });
    button?.classList.add('pressed');
    try {
      const isExecute = action.type !== 'Action.Submit';
      if (!isExecute) this.busy(1);
      const answer = await (action.type === 'fileConsent' ? api.consent(this.person.id, { messageId: message.id, fileName: action.fileName, context: action.context, accept: action.accept }) : isExecute ? api.execute(this.person.id, message.id, action) : api.submit(this.person.id, message.id, action.data)).finally(() => { if (!isExecute) this.busy(-1); });
      await this.refresh();
      this.tell(this.elements.get(message.id)?.querySelector('.content') ?? content, answer, () => this.press(message, action, button, content));
    } catch {
      this.unreachable();
    } finally {
      card.removeAttribute('aria-busy');
      enabled.forEach(one => { one.disabled = false; });
      button?.classList.remove('pressed');
    }
  }

  /** What the bot said to a button, below its card. */
  tell(content, answer, retry) {
    const body = answer.body;
    if (!answer.ok) content.append(this.errorLine(answer, retry));
    else if (body?.type === 'application/vnd.microsoft.activity.message') content.append(h('p', { class: 'note said', role: 'status', testid: 'notice' }, String(body.value)));
    else if (body?.type?.startsWith('application/vnd.microsoft.error')) content.append(h('p', { class: 'note error', role: 'alert', testid: 'error' }, body.value?.message ?? t().badAnswer(body.statusCode)));
    content.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }

  fail(answer, retry) {
    this.log.insertBefore(this.errorLine(answer, retry), this.tail);
    this.toEnd();
  }

  errorLine(answer, retry) {
    const line = h('p', { class: 'note error', role: 'alert', testid: 'error' }, answer.status ? t().badAnswer(answer.status) : t().noAnswer,
      h('button', { type: 'button', class: 'outlined', onclick: () => { line.remove(); retry(); } }, t().retry));
    return line;
  }

  unreachable() { toast(t().unreachable); }

  busy(by) {
    this.waiting += by;
    this.drawTyping();
  }

  /** To the newest message: its end, or its beginning where it does not fit. */
  toEnd() {
    requestAnimationFrame(() => {
      const last = [...this.elements.values()].at(-1);
      const isTall = last?.classList.contains('theirs') && last.offsetHeight > this.log.clientHeight - 40 && this.tail.hidden;
      this.log.scrollTop = isTall ? last.offsetTop - this.log.offsetTop - 12 : this.log.scrollHeight;
      this.wasAtEnd = true;
    });
  }

  get chatLanguage() { return this.locale?.startsWith('en') ? 'en' : 'fr'; }

  speak(code) {
    this.locale = localeOf(code);
    localStorage.setItem(`locale:${this.person.id}`, this.locale);
    api.locale(this.person.id, this.locale).catch(() => this.unreachable());
    this.drawLanguage();
    this.drawChips();
  }

  draw() {
    this.element.setAttribute('aria-label', this.person?.name ?? t().choose);
    this.log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': this.person ? t().messages(this.person.name) : t().choose, tabindex: '0', testid: 'messages' });
    this.tail = h('div', { class: 'typing', hidden: true, testid: 'typing' }, h('i', { 'aria-hidden': 'true' }, h('b'), h('b'), h('b')), h('span', {}, t().typing(this.state.bot)));
    this.empty = h('p', { class: 'empty' }, h('img', { src: '/simulator/page/icon.svg', alt: '' }), h('br'), this.person ? t().empty : t().choose);
    this.log.append(this.empty, this.tail);
    this.log.addEventListener('scroll', () => { this.wasAtEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 40; }, { passive: true });
    this.resizing?.disconnect();
    this.resizing = new ResizeObserver(() => { if (this.wasAtEnd) this.toEnd(); });
    this.resizing.observe(this.log);
    this.status = h('div', { class: 'status', role: 'status', hidden: true });
    this.element.replaceChildren(this.header(), this.status, this.log);
    if (this.person) {
      this.chips = h('div', { class: 'chips', role: 'group', 'aria-label': t().commands });
      this.element.append(this.chips, this.composer(), h('div', { class: 'drop' }, t().drop));
      this.drawChips();
      this.watchDrops();
    }
    this.elements.clear();
    const messages = [...this.messages.values()];
    this.messages.clear();
    messages.forEach(message => this.place(message, true));
    this.empty.hidden = this.messages.size > 0;
    this.drawStatus();
    this.drawTyping();
    this.toEnd();
  }

  header() {
    const person = this.person;
    const header = h('header');
    const who = h('button', { type: 'button', class: 'quiet who', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', title: t().pick, testid: 'person-picker', onclick: () => openPicker(who, header, this.state, chosen => this.state.show(this, chosen)) },
      person && avatar(person, true),
      h('span', { class: 'lines' }, h('strong', { testid: 'person-name' }, person?.name ?? t().pick), person && h('small', {}, lineOf(person))), icon('chevron'));
    header.append(who);
    if (person) {
      this.languages = h('div', { class: 'lang', role: 'group', 'aria-label': t().chatLanguage, title: t().chatLanguage });
      const more = iconButton('more', t().more, { testid: 'chat-menu', 'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: () => this.menu(more, header) });
      header.append(this.languages, more);
      this.drawLanguage();
    }
    return header;
  }

  menu(anchor, header) {
    const item = (title, note, testid, run) => h('button', { type: 'button', role: 'menuitem', testid, onclick: () => { close(true); run(); } }, title, note && h('small', {}, note));
    const install = state => this.act(() => api.install(this.person.id, state), () => install(state));
    const items = this.installation === 'installed'
      ? [item(t().block, t().blockNote, 'block', () => install('blocked')), item(t().uninstall, t().uninstallNote, 'uninstall', () => install('notInstalled'))]
      : [item(this.installation === 'blocked' ? t().unblock : t().install, this.installation === 'blocked' ? null : t().installNote, 'install', () => install('installed'))];
    const menu = h('div', { class: 'popover menu', role: 'menu' }, items, item(t().closeChat, null, 'close-chat', () => this.state.show(this, null)));
    header.append(menu);
    const close = popover(anchor, menu);
    menu.querySelector('button').focus();
    menu.addEventListener('keydown', event => {
      const buttons = [...menu.children];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) { event.preventDefault(); buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length].focus(); }
    });
  }

  drawLanguage() {
    this.languages.replaceChildren(...['fr', 'en'].map(code => h('button', { type: 'button', lang: code, 'aria-pressed': String(this.chatLanguage === code), testid: `chat-${code}`, onclick: () => this.speak(code) }, code.toUpperCase())));
  }

  drawChips() {
    const texts = textsIn(this.chatLanguage);
    this.chips.lang = this.chatLanguage;
    this.chips.replaceChildren(...texts.commandsOf[this.person.role].map(command => h('button', { type: 'button', testid: 'command', onclick: () => this.say(command) }, command)));
  }

  drawStatus() {
    this.status.hidden = this.installation === 'installed' || !this.person;
    this.status.textContent = this.installation === 'blocked' ? `⛔ ${t().blocked}` : `ⓘ ${t().uninstalled}`;
  }

  drawTyping() {
    const isTyping = this.typingSince && now() - Date.parse(this.typingSince) < 20000;
    const wasHidden = this.tail.hidden;
    this.tail.hidden = !(this.waiting > 0 || isTyping);
    if (wasHidden && !this.tail.hidden) this.toEnd();
  }

  composer() {
    const input = h('textarea', { rows: 1, placeholder: t().write(this.state.bot), 'aria-label': t().write(this.state.bot), testid: 'input' });
    input.value = this.draft;
    const take = () => {
      const text = input.value;
      input.value = this.draft = '';
      return text;
    };
    const send = () => { if (input.value.trim()) this.say(take()); };
    input.addEventListener('input', () => { this.draft = input.value; });
    input.addEventListener('keydown', event => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
    });
    input.addEventListener('paste', event => {
      if (event.clipboardData.files.length) { event.preventDefault(); this.drop([...event.clipboardData.files], take()); }
    });
    const files = h('input', { type: 'file', multiple: true, hidden: true, tabindex: '-1', 'aria-label': t().attach, testid: 'file-input', onchange: () => { this.drop([...files.files], take()); files.value = ''; } });
    return h('div', { class: 'composer' }, files, iconButton('clip', t().attach, { testid: 'attach', onclick: () => files.click() }), input,
      iconButton('send', t().send, { class: 'quiet icon send', testid: 'send', onclick: send }));
  }

  watchDrops() {
    let depth = 0;
    const hasFiles = event => event.dataTransfer?.types.includes('Files');
    const mark = by => { depth += by; this.element.classList.toggle('dragging', depth > 0); };
    this.element.ondragenter = event => { if (hasFiles(event)) { event.preventDefault(); mark(1); } };
    this.element.ondragleave = event => { if (hasFiles(event)) mark(-1); };
    this.element.ondragover = event => { if (hasFiles(event)) event.preventDefault(); };
    this.element.ondrop = event => {
      event.preventDefault();
      depth = 0;
      mark(0);
      this.drop([...event.dataTransfer.files]);
    };
  }
}
