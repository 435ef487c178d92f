import { api } from './api.js';
import { h, iconButton } from './dom.js';
import { t, language } from './texts.js';

/** Three lines on what to try; the samples can be dropped into the referent's chat with one press. */
export function hint(state, close) {
  const referent = () => state.columns.find(column => column.person?.role === 'referent') ?? state.columns.find(column => column.person);
  const samples = state.samples.map(sample => h('span', { class: 'sample', title: language() === 'fr' ? sample.french : sample.english },
    h('a', { href: `/simulator/samples/${encodeURIComponent(sample.name)}`, download: sample.name, 'aria-label': `${t().download} ${sample.name}` }, sample.name),
    h('button', { type: 'button', testid: 'drop-sample', dataset: { name: sample.name }, 'aria-label': `${t().dropSample} ${sample.name}`, onclick: async () => referent()?.drop([await api.sample(sample.name)]) }, t().dropSample)));
  const lines = samples.length ? t().hint : [t().noSamples, ...t().hint.slice(1)];
  return h('section', { class: 'hint', 'aria-label': t().help, testid: 'hint' },
    h('ol', {}, lines.map((line, i) => h('li', {}, h('div', {}, line, i === 0 && samples.length > 0 && h('div', { class: 'samples' }, samples))))),
    iconButton('close', t().close, { testid: 'hint-close', onclick: close }));
}
