import { api } from './api.js';
import { h } from './dom.js';
import { t } from './texts.js';
import { secondOf } from './time.js';

export function journalPanel() {
  const counts = h('div', { class: 'counts', testid: 'journal-counts' });
  const rows = h('tbody', { testid: 'journal-rows' });
  const body = h('div', { class: 'body' }, h('p', { class: 'lead' }, t().journalLead), counts,
    h('button', { type: 'button', class: 'outlined', onclick: async () => { await api.clearJournal(); read(); } }, t().clear),
    h('table', { class: 'journal' }, h('thead', {}, h('tr', {}, t().columns.map(name => h('th', { scope: 'col' }, name)))), rows));
  let last = '';

  async function read() {
    const journal = await api.journal();
    const sign = JSON.stringify([journal.counts, journal.entries.at(-1)?.sequence]);
    if (sign === last) return;
    last = sign;
    counts.replaceChildren(...['requests', 'delivered', 'early'].map(name => h('div', {}, h('strong', {}, String(journal.counts[name])), h('span', {}, t()[name]))));
    rows.replaceChildren(...journal.entries.toReversed().map(row));
    if (journal.entries.length === 0) rows.append(h('tr', {}, h('td', { colspan: '4' }, t().noRequest)));
  }

  const go = async () => {
    while (body.isConnected) {
      await read().catch(() => {});
      await new Promise(resolve => { setTimeout(resolve, 1000); });
    }
  };
  requestAnimationFrame(go);
  return body;
}

function row(entry) {
  const kind = entry.status >= 200 && entry.status < 300 ? 'ok' : entry.status === 429 || entry.status === 412 ? 'wait' : 'bad';
  return h('tr', {}, h('td', {}, secondOf(entry.at)), h('td', {}, t().kinds[entry.kind] ?? entry.kind), h('td', {}, entry.person?.split('@')[0] ?? '–'),
    h('td', {}, h('span', { class: kind }, entry.status ? String(entry.status) : t().cut), entry.code && entry.status ? ` ${entry.code}` : '', entry.early ? ' ⏱' : '', entry.delivered && kind === 'bad' ? ` · ${t().delivered}` : ''));
}
