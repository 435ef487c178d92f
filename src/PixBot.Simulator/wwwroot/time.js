import { language } from './texts.js';

// The app's clock: what the server said, running on.
const clock = { at: Date.now(), read: performance.now(), zone: 'Europe/Paris' };

export function setClock(now, zone) {
  clock.at = Date.parse(now);
  clock.read = performance.now();
  clock.zone = zone;
}

export const now = () => new Date(clock.at + performance.now() - clock.read);
export const isMoved = () => Math.abs(now() - Date.now()) > 5000;

const format = (date, options) => new Intl.DateTimeFormat(language() === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: clock.zone, ...options }).format(date);

export const hourOf = date => format(new Date(date), { hour: '2-digit', minute: '2-digit' });
export const secondOf = date => format(new Date(date), { hour: '2-digit', minute: '2-digit', second: '2-digit' });
export const dayOf = date => format(new Date(date), { weekday: 'long', day: 'numeric', month: 'long' });
export const longOf = date => format(date, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** For a datetime-local field: the school's wall clock. */
export function wallOf(date) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-CA', { timeZone: clock.zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
    .formatToParts(date).map(part => [part.type, part.value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The moment at which the school's wall clock shows this: guess it is UTC, and correct by what the clock then shows. */
export function momentOf(wall) {
  const wanted = Date.parse(`${wall}Z`);
  let moment = wanted;
  for (let i = 0; i < 2; i++) moment += wanted - Date.parse(`${wallOf(new Date(moment))}Z`);
  return new Date(moment);
}
