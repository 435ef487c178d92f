import { api } from './api.js';
import { h, popover, toast } from './dom.js';
import { t } from './texts.js';
import { isMoved, longOf, momentOf, now, setClock, wallOf } from './time.js';

export function clockControl() {
  const time = h('time', { testid: 'clock' });
  const move = async change => {
    try {
      const state = await api.moveClock(change);
      setClock(state.now, state.timeZone);
      tick();
    } catch (error) {
      toast(error.message);
    }
  };
  const step = (label, advance, testid) => h('button', { type: 'button', class: 'quiet', testid, onclick: () => move({ advance }) }, label);
  const anchor = h('span', { class: 'anchor' });
  const goTo = h('button', { type: 'button', class: 'quiet', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', testid: 'clock-goto', onclick: () => openGoTo(goTo, anchor, move) }, t().goTo);
  anchor.append(goTo);

  function tick() {
    time.textContent = longOf(now());
    time.dateTime = now().toISOString();
    time.classList.toggle('moved', isMoved());
  }

  tick();
  const timer = setInterval(() => time.isConnected ? tick() : clearInterval(timer), 1000);
  return h('div', { class: 'clock', role: 'group', 'aria-label': t().clock, title: t().clock },
    time, step(t().minutes, '00:10:00', 'clock-minutes'), step(t().hour, '01:00:00', 'clock-hour'), step(t().day, '1.00:00:00', 'clock-day'), anchor);
}

function openGoTo(button, anchor, move) {
  const input = h('input', { type: 'datetime-local', class: 'field', 'aria-label': t().goToLabel, testid: 'clock-input' });
  input.value = wallOf(now());
  const go = () => {
    if (!input.value) return;
    close(true);
    move({ now: momentOf(input.value).toISOString() });
  };
  input.addEventListener('keydown', event => { if (event.key === 'Enter') go(); });
  const element = h('div', { class: 'popover goto', role: 'dialog', 'aria-label': t().goToLabel }, h('label', {}, t().goToLabel), input,
    h('div', { class: 'row' }, h('button', { type: 'button', class: 'outlined', onclick: () => { close(true); move({ now: new Date().toISOString() }); } }, t().realTime), h('button', { type: 'button', class: 'primary', testid: 'clock-go', onclick: go }, t().go)));
  anchor.append(element);
  const close = popover(button, element);
  input.focus();
}
