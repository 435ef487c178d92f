import { api } from './api.js';
import { ChatColumn } from './chat.js';
import { clockControl } from './clock.js';
import { avatar, h, icon, iconButton, toast } from './dom.js';
import { countOf, faultsPanel } from './faults.js';
import { hint } from './hint.js';
import { journalPanel } from './journal.js';
import { openPicker } from './picker.js';
import { language, t } from './texts.js';
import { setClock } from './time.js';

const at = id => document.getElementById(id);

const state = {
  bot: 'PixBot', locale: 'fr-FR', people: 0, samples: [], columns: [], recent: new Map(), unseen: new Map(), active: 0, plan: { faults: [] }, panel: null,
  show: (column, person) => openIn(column, person),
  changed: () => { remember(); drawRail(); },
};

function remember() {
  const open = state.columns.map(column => column.person);
  for (const person of open) {
    if (!person) continue;
    state.recent.set(person.id, person);
    state.unseen.delete(person.id);
  }
  localStorage.setItem('open', JSON.stringify(open));
  localStorage.setItem('recent', JSON.stringify([...state.recent.values()].slice(-12)));
}

function openIn(column, person) {
  const already = person && state.columns.find(one => one.person?.id === person.id);
  activate((already ?? column).index);
  return already ? already.element.querySelector('textarea')?.focus() : column.show(person);
}

function activate(index) {
  state.active = index;
  state.columns.forEach((column, i) => column.element.classList.toggle('active', i === index));
  drawRail();
}

function drawBar() {
  // A popover of the bar, with what is typed into it, stays until it is closed.
  if (at('bar').querySelector('.popover')) {
    clearTimeout(state.barLater);
    state.barLater = setTimeout(drawBar, 200);
    return;
  }
  const isDark = document.documentElement.dataset.theme === 'dark';
  const count = countOf(state.plan);
  const tool = (name, label, panel, badge) => h('button', { type: 'button', class: 'quiet tool', 'aria-pressed': String(state.panel === panel), 'aria-label': label, title: label, testid: panel, onclick: () => openPanel(panel) },
    icon(name), h('span', { class: 'label' }, label), badge > 0 && h('span', { class: 'badge' }, String(badge)));
  at('bar').replaceChildren(
    h('h1', {}, h('img', { src: '/simulator/page/icon.svg', alt: '' }), h('span', {}, state.bot, ' ', h('small', {}, t().subtitle))), h('span', { class: 'spring' }), clockControl(), h('span', { class: 'spring' }),
    tool('bolt', t().faults, 'faults', count), tool('list', t().journal, 'journal', 0), iconButton('help', t().help, { testid: 'help', onclick: () => drawHint(true) }),
    h('button', { type: 'button', class: 'quiet', title: t().page, 'aria-label': `${t().page} : ${language().toUpperCase()}`, testid: 'page-language', onclick: () => speak(language() === 'fr' ? 'en' : 'fr') }, language().toUpperCase()),
    iconButton(isDark ? 'sun' : 'moon', t().theme, { testid: 'theme', onclick: () => paint(isDark ? 'light' : 'dark') }));
}

function paint(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('theme', theme);
  drawBar();
}

function speak(code) {
  localStorage.setItem('language', code);
  document.documentElement.lang = code;
  state.columns.forEach(column => column.draw());
  drawAll();
}

function drawRail() {
  const active = state.columns[state.active];
  const unseen = person => state.unseen.get(person.id) ?? 0;
  const label = person => unseen(person) ? `${person.name}, ${t().unseen(unseen(person))}` : person.name;
  const badge = person => unseen(person) > 0 && h('span', { class: 'badge', 'aria-hidden': 'true', testid: 'unseen' }, unseen(person) > 99 ? '99+' : String(unseen(person)));
  const isOpen = person => Number(state.columns.some(column => column.person?.id === person.id));
  const people = [...state.recent.values()].sort((a, b) => isOpen(b) - isOpen(a) || unseen(b) - unseen(a)).slice(0, 30);
  const more = h('button', { type: 'button', class: 'more', testid: 'new-chat', onclick: () => {
    const picker = active.element.querySelector('.who');
    openPicker(picker, picker.parentElement, state, person => openIn(active, person));
  } }, h('span', { class: 'plus', 'aria-hidden': 'true' }, '+'), h('span', { class: 'name' }, t().newChat));
  at('rail').setAttribute('aria-label', t().chats);
  at('rail').replaceChildren(...people.map(person => {
    return h('button', { type: 'button', 'aria-current': String(isOpen(person) === 1), 'aria-label': label(person), title: person.name, testid: 'recent-chat', dataset: { email: person.email }, onclick: () => openIn(active, person) },
      avatar(person), h('span', { class: 'name' }, person.name.split(' ')[0]), badge(person));
  }), more);
  drawTabs();
}

function drawTabs() {
  const tabs = at('tabs') ?? at('columns').insertBefore(h('div', { class: 'tabs', id: 'tabs', role: 'tablist' }), at('columns').firstChild);
  const hidden = [...state.unseen].reduce((sum, [, count]) => sum + count, 0);
  tabs.setAttribute('aria-label', t().chats);
  tabs.replaceChildren(...state.columns.map((column, i) => h('button', { type: 'button', role: 'tab', 'aria-selected': String(i === state.active), testid: `tab-${i}`, onclick: () => { column.news = 0; activate(i); column.toEnd(); } },
    column.person && avatar(column.person), h('span', { class: 'name' }, column.person?.name.split(' ')[0] ?? '+'), i !== state.active && column.news > 0 && h('span', { class: 'badge' }, String(column.news)), i === state.active && hidden > 0 && h('span', { class: 'badge', 'aria-label': t().unseen(hidden) }, hidden > 99 ? '99+' : String(hidden)))));
}

function openPanel(name) {
  state.panel = state.panel === name ? null : name;
  drawPanel();
  drawBar();
  if (state.panel) at('panel').querySelector('button')?.focus();
  else document.querySelector(`[data-testid="${name}"]`)?.focus();
}

function drawPanel() {
  const panel = at('panel');
  panel.hidden = !state.panel;
  if (!state.panel) { panel.replaceChildren(); return; }
  const title = t()[state.panel];
  panel.setAttribute('aria-label', title);
  panel.dataset.testid = `${state.panel}-panel`;
  const people = state.columns.map(column => column.person).filter(Boolean);
  panel.replaceChildren(h('header', {}, h('h2', {}, title), iconButton('close', t().close, { testid: 'panel-close', onclick: () => openPanel(state.panel) })),
    state.panel === 'faults' ? faultsPanel(state.plan, people, plan => { state.plan = plan; drawBar(); }) : journalPanel());
}

function drawHint(force) {
  if (force) localStorage.removeItem('hint');
  const isWanted = localStorage.getItem('hint') !== 'seen';
  at('hint').replaceChildren(...[!state.hasRenderer && h('p', { class: 'missing', role: 'alert', testid: 'missing' }, t().missing), isWanted && hint(state, () => { localStorage.setItem('hint', 'seen'); drawHint(); })].filter(Boolean));
}

function drawAll() {
  drawBar();
  drawHint();
  drawRail();
  drawPanel();
}

function follow() {
  const source = new EventSource('/simulator/events');
  let wasLost = false;
  source.addEventListener('hello', () => {
    if (wasLost) toast(t().back);
    wasLost = false;
    state.columns.forEach(column => column.refresh());
  });
  source.addEventListener('error', () => { if (!wasLost) toast(t().unreachable); wasLost = true; });
  source.addEventListener('chat', event => {
    const news = JSON.parse(event.data);
    if (news.kind === 'clock') return readClock();
    if (news.kind === 'faults') return readFaults();
    const column = state.columns.find(one => one.person?.id === news.person.id);
    if (column) {
      column.refresh();
      if (news.kind === 'message' && news.fromBot && column.index !== state.active) { column.news = (column.news ?? 0) + 1; drawSoon(); }
    } else if (news.kind === 'message' && news.fromBot) {
      state.recent.set(news.person.id, news.person);
      state.unseen.set(news.person.id, (state.unseen.get(news.person.id) ?? 0) + 1);
      drawSoon();
    }
    return undefined;
  });
}

let isDrawing = false;
function drawSoon() {
  if (isDrawing) return;
  isDrawing = true;
  setTimeout(() => { isDrawing = false; drawRail(); }, 150);
}

async function readClock() {
  const clock = await api.clock();
  setClock(clock.now, clock.timeZone);
}

async function readFaults() {
  const plan = await api.faults();
  if (JSON.stringify(plan) === JSON.stringify(state.plan)) return;
  state.plan = plan;
  drawBar();
  if (state.panel === 'faults' && !at('panel').contains(document.activeElement)) drawPanel();
}

async function start() {
  document.documentElement.lang = language();
  const [told, plan] = await Promise.all([api.state(), api.faults()]);
  Object.assign(state, { bot: told.bot, locale: told.locale, people: told.people, samples: told.samples, hasRenderer: told.hasRenderer, plan });
  document.title = `${told.bot} – ${t().subtitle}`;
  setClock(told.now, told.timeZone);
  state.columns = [0, 1, 2].map(index => new ChatColumn(state, index));
  at('columns').append(...state.columns.map(column => column.element));
  state.columns.forEach(column => column.element.addEventListener('focusin', () => { if (state.active !== column.index) activate(column.index); }));
  for (const person of JSON.parse(localStorage.getItem('recent') ?? '[]')) state.recent.set(person.id, person);
  const before = JSON.parse(localStorage.getItem('open') ?? '[]');
  activate(0);
  drawAll();
  follow();
  await Promise.all(state.columns.map((column, i) => before[i] && column.show(before[i])));
  if (!state.columns.some(column => column.person)) await showFirst(told);
  setInterval(() => state.columns.forEach(column => column.drawTyping()), 5000);
}

/** A referent, a supervisor and a student; the school may still be on its way into an empty store. */
async function showFirst(told) {
  for (let round = 0; round < 30; round++) {
    const isShown = person => state.columns.some(column => column.person?.id === person.id);
    const free = state.columns.filter(column => !column.person);
    await Promise.all(told.openFirst.filter(person => !isShown(person)).slice(0, free.length).map((person, i) => free[i].show(person)));
    if (told.openFirst.length === 3) return;
    await new Promise(resolve => { setTimeout(resolve, 1500); });
    told = await api.state();
    state.people = told.people;
  }
}

start().catch(error => {
  console.error(error);
  toast(t().unreachable);
});
