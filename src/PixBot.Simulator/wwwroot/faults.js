import { api } from './api.js';
import { h, toast } from './dom.js';
import { t } from './texts.js';

// What the panel offers, and how strong at first.
const offered = {
  throttle: { rate: 0.3, seconds: 3 }, latency: { rate: 1, seconds: 2 }, blockedByUser: { rate: 0.1 }, messageWritesBlocked: { rate: 0.1 }, notInRoster: { rate: 0.1 },
  removedChat: { rate: 0.05 }, passingNotFound: { rate: 0.01 },
  serviceUnavailable: { rate: 0.3 }, preconditionFailed: { rate: 0.3 }, deliveredBadGateway: { rate: 0.2 }, dropBefore: { rate: 0.2 }, dropAfter: { rate: 0.2 },
  uploadGone: { rate: 1 }, uploadUnavailable: { rate: 0.5 },
};
const ofPeople = ['blockedByUser', 'messageWritesBlocked', 'notInRoster', 'removedChat'];

export const countOf = plan => plan.faults.length + (plan.requestsPerSecond ? 1 : 0) + (plan.redeliver ? 1 : 0);

/** The panel's content; people are those of the open chats. */
export function faultsPanel(plan, people, changed) {
  let current = structuredClone(plan);
  const use = async next => {
    current = next;
    try {
      changed(await api.useFaults(next));
    } catch (error) {
      toast(error.message);
    }
  };
  const others = kind => current.faults.filter(fault => fault.kind !== kind);
  const row = ([title, explanation], isOn, testid, toggle, more) => {
    const id = `fault-${testid}`;
    return h('div', { class: 'fault' }, h('label', { class: 'title', for: id }, title),
      h('input', { type: 'checkbox', class: 'switch', role: 'switch', id, testid: id, checked: isOn, 'aria-describedby': `${id}-why`, onchange: event => toggle(event.target.checked) }),
      h('p', { id: `${id}-why` }, explanation), more);
  };

  const faultRow = kind => {
    const strength = { ...offered[kind], ...current.faults.find(fault => fault.kind === kind) };
    const isOn = () => current.faults.some(fault => fault.kind === kind);
    const apply = on => use({ ...current, faults: on ? [...others(kind), { kind, rate: strength.rate, seconds: strength.seconds, person: strength.person, timesPerChat: strength.timesPerChat }] : others(kind) });
    const number = (label, value, max, set, after, testid) => h('label', {}, label, h('input', {
      type: 'number', class: 'field', min: '0', max: String(max), step: 'any', value: String(value), testid, 'aria-label': `${label} ${after}`.trim(),
      onchange: event => { set(Math.min(max, Math.max(0, Number(event.target.value) || 0))); if (isOn()) apply(true); },
    }), after);
    const target = h('select', { class: 'field', 'aria-label': t().target, onchange: event => { strength.person = event.target.value || undefined; if (isOn()) apply(true); } },
      h('option', { value: '' }, t().everybody), people.map(person => h('option', { value: person.email }, person.name)));
    target.value = strength.person ?? '';
    const more = h('div', { class: 'more' },
      number(t().rate, Math.round(strength.rate * 1000) / 10, 100, value => { strength.rate = value / 100; }, ofPeople.includes(kind) ? t().percentPeople : t().percentRequests, `rate-${kind}`),
      offered[kind].seconds !== undefined && number('', strength.seconds, 600, value => { strength.seconds = value; }, t().seconds, `seconds-${kind}`),
      h('label', {}, t().target, target),
      kind === 'throttle' && h('label', {}, h('input', { type: 'checkbox', style: 'width:auto', checked: strength.timesPerChat === 1, onchange: event => { strength.timesPerChat = event.target.checked ? 1 : undefined; if (isOn()) apply(true); } }), t().once));
    return row(t().fault[kind], isOn(), kind, apply, more);
  };

  const body = h('div', { class: 'body' });
  const draw = () => body.replaceChildren(
    h('p', { class: 'lead' }, t().faultsLead),
    h('button', { type: 'button', class: 'outlined', testid: 'faults-off', onclick: async () => { await use({ seed: current.seed, faults: [], redeliver: false }); draw(); } }, t().allOff),
    ...Object.keys(offered).map(faultRow),
    row(t().limit, Boolean(current.requestsPerSecond), 'limit', on => use({ ...current, requestsPerSecond: on ? 50 : undefined })),
    row(t().redeliver, current.redeliver, 'redeliver', on => use({ ...current, redeliver: on })));
  draw();
  return body;
}
