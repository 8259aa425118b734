// The page of `npm run demo:chat`. Plain JavaScript: it is served as it is, without a build.
const phones = document.querySelector('#phones');
const tabs = document.querySelector('#tabs');
const trouble = document.querySelector('#trouble form');
const state = document.querySelector('#state');
const shown = new Map();

/** What a platform shows: text as text, whatever is in it. */
function renderMessage({ from, text, buttons }, channel) {
  const bubble = document.createElement('p');
  bubble.className = `message ${from}`;
  bubble.textContent = text;
  if (buttons.length === 0) return [bubble];
  const row = document.createElement('div');
  row.className = 'buttons';
  for (const button of buttons) row.append(renderButton(button, channel));
  return [bubble, row];
}

function renderButton({ title, url }, channel) {
  if (url !== undefined) {
    const link = document.createElement('a');
    link.href = url;
    link.target = '_blank';
    link.rel = 'noreferrer';
    link.textContent = title;
    return link;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = title;
  button.addEventListener('click', () => void send('press', channel, title));
  return button;
}

function phoneOf({ id, name }) {
  const known = shown.get(id);
  if (known) return known;
  const section = document.querySelector('#phone').content.cloneNode(true).firstElementChild;
  section.querySelector('h2').textContent = name;
  const input = section.querySelector('input');
  input.id = `say-${id}`;
  section.querySelector('label').htmlFor = input.id;
  section.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    void send('say', id, input.value);
    input.value = '';
  });
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.textContent = name;
  tab.addEventListener('click', () => open(id));
  tabs.append(tab);
  trouble.elements.channel.append(new Option(name, id));
  phones.append(section);
  const phone = { section, tab, chat: section.querySelector('.chat'), drawn: '' };
  shown.set(id, phone);
  if (shown.size === 1) open(id);
  return phone;
}

/** On a small screen one phone is seen at a time. */
function open(id) {
  for (const [each, { section, tab }] of shown) {
    section.classList.toggle('open', each === id);
    tab.setAttribute('aria-pressed', String(each === id));
  }
}

function draw({ server, channels }) {
  document.querySelector('#server').href = server;
  for (const channel of channels) {
    const phone = phoneOf(channel);
    const drawn = JSON.stringify(channel.messages);
    if (drawn === phone.drawn) continue;
    phone.drawn = drawn;
    const parts = channel.messages.flatMap((message) => renderMessage(message, channel.id));
    phone.chat.replaceChildren(...parts);
    phone.chat.scrollTop = phone.chat.scrollHeight;
  }
}

async function send(what, channel, text) {
  const headers = { 'content-type': 'application/json' };
  await fetch(`/${what}`, { method: 'POST', headers, body: JSON.stringify({ channel, text }) });
  await refresh();
}

async function misbehave() {
  const { channel, order, times, hours, stars } = trouble.elements;
  const body = {
    channel: channel.value,
    order: order.value,
    times: Number(times.value),
    hours: Number(hours.value),
    stars: Number(stars.value),
  };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch('/misbehave', { method: 'POST', headers, body: JSON.stringify(body) });
  const said = answer.ok ? 'Đã làm / done' : 'Kênh này không làm được / not on this channel';
  trouble.querySelector('output').textContent = `${said} · ${new Date().toLocaleTimeString('vi')}`;
}

trouble.addEventListener('submit', (event) => {
  event.preventDefault();
  void misbehave();
});

async function refresh() {
  try {
    draw(await (await fetch('/chats')).json());
    state.textContent = '';
  } catch {
    state.textContent = 'Chương trình đã dừng / the program has ended.';
  }
}

setInterval(() => void refresh(), 700);
await refresh();
