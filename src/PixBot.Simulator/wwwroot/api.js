async function call(method, path, body) {
  const isForm = body instanceof FormData;
  const response = await fetch(`/simulator/${path}`, {
    method,
    headers: body && !isForm ? { 'Content-Type': 'application/json' } : {},
    body: body && !isForm ? JSON.stringify(body) : body,
  });
  const text = await response.text();
  const json = text ? JSON.parse(text) : null;
  if (!response.ok) throw Object.assign(new Error(json?.error ?? response.statusText), { status: response.status });
  return json;
}

const chat = id => `chats/${encodeURIComponent(id)}`;

export const api = {
  state: () => call('GET', 'state'),
  people: (q, role) => call('GET', `people?limit=60&q=${encodeURIComponent(q)}${role ? `&role=${role}` : ''}`),
  addPerson: (email, name) => call('POST', 'people', { email, name }),
  installEveryone: () => call('POST', 'install', { everyone: true }),
  open: id => call('POST', `${chat(id)}/open`),
  chat: (id, since) => call('GET', `${chat(id)}?since=${since}`),
  say: (id, text) => call('POST', `${chat(id)}/messages`, { text }),
  execute: (id, messageId, action, automatic = false) => call('POST', `${chat(id)}/execute`, { messageId, action, automatic }),
  submit: (id, messageId, data) => call('POST', `${chat(id)}/submit`, { messageId, data }),
  consent: (id, answer) => call('POST', `${chat(id)}/consent`, answer),
  install: (id, state) => call('POST', `${chat(id)}/installation`, { state }),
  locale: (id, locale) => call('POST', `${chat(id)}/locale`, { locale }),
  drop: (id, files, text) => {
    const form = new FormData();
    for (const file of files) form.append('files', file, file.name);
    form.append('text', text);
    return call('POST', `${chat(id)}/files`, form);
  },
  sample: async name => {
    const response = await fetch(`/simulator/samples/${encodeURIComponent(name)}`);
    return new File([await response.blob()], name);
  },
  clock: () => call('GET', 'clock'),
  moveClock: move => call('POST', 'clock', move),
  faults: () => call('GET', 'faults'),
  useFaults: plan => call('POST', 'faults', plan),
  journal: () => call('GET', 'journal?limit=150'),
  clearJournal: () => call('DELETE', 'journal'),
};
