/** The status page: asks the sandbox once a second what there is, and delivers an SMS on request. */

const pauseMs = 1_000;
const find = (selector) => document.querySelector(selector);
const dialog = find('dialog');
const form = find('dialog form');
let chosen = null;
/** Milliseconds by which the sandbox's clock is ahead of ours. */
let aheadMs = 0;

async function ask(path, body) {
  const response = await fetch(`/_sandbox${path}`, {
    ...(body && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
    signal: AbortSignal.timeout(5_000),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error?.message ?? `The sandbox answered ${response.status}.`);
  return answer;
}

function tell(trouble) {
  const place = find('#trouble');
  place.hidden = trouble === null;
  place.textContent = trouble ?? '';
}

/** Everything is set as text: what an SMS holds must not become part of the page. */
function element(tag, className, ...children) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function showState(state) {
  aheadMs = Date.parse(state.now) - Date.now();
  find('#open').textContent = String(state.open_reservations);
  find('#rate').textContent = state.requests_per_second.toLocaleString('en', { maximumFractionDigits: 1 });
  find('#services-count').textContent = String(state.services);
  find('#countries-count').textContent = String(state.countries);
  find('#scale').textContent = `${state.scale.toLocaleString('en')} ×`;
}

function timeLeft(expiresAt) {
  const seconds = Math.max(0, Math.round((Date.parse(expiresAt) - Date.now() - aheadMs) / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const rows = new Map();

/** A row stays the same element while its reservation is open, so that a focused button keeps its focus. */
function rowOf(reservation) {
  const known = rows.get(reservation.id);
  if (known) return known;
  const [status, left, sms] = [element('td', ''), element('td', 'figure'), element('td', 'sms')];
  const button = element('button', '', 'Deliver SMS');
  button.type = 'button';
  button.setAttribute('aria-label', `Deliver SMS to ${reservation.phone_number}`);
  button.addEventListener('click', () => openDialog(reservation));
  const row = element(
    'tr',
    '',
    element('td', 'number', reservation.phone_number, element('span', 'id', reservation.id)),
    element(
      'td',
      '',
      reservation.service,
      element('span', 'id', `${reservation.country} · ${reservation.operator}`),
    ),
    status,
    left,
    sms,
    element('td', '', button),
  );
  const made = { row, status, left, sms };
  rows.set(reservation.id, made);
  return made;
}

function showReservations(reservations) {
  const newestFirst = reservations.toReversed();
  const open = new Set(newestFirst.map(({ id }) => id));
  for (const [id, { row }] of rows) {
    if (open.has(id)) continue;
    row.remove();
    rows.delete(id);
  }
  const body = find('#reservations tbody');
  for (const [at, reservation] of newestFirst.entries()) {
    const { row, status, left, sms } = rowOf(reservation);
    status.textContent = reservation.status;
    status.className = reservation.status;
    left.textContent = timeLeft(reservation.expires_at);
    sms.textContent = reservation.sms.at(-1)?.text ?? '–';
    if (body.children[at] !== row) body.insertBefore(row, body.children[at] ?? null);
  }
  find('#reservations').hidden = reservations.length === 0;
  find('#none').hidden = reservations.length > 0;
}

function showServices(services) {
  const lines = services.map(({ id, name, price, currency, available }) =>
    element(
      'tr',
      '',
      element('td', '', name),
      element('td', '', id),
      element('td', 'figure', price.toLocaleString('en', { style: 'currency', currency })),
      element('td', 'figure', available.toLocaleString('en')),
    ),
  );
  find('#services tbody').replaceChildren(...lines);
}

function openDialog(reservation) {
  chosen = reservation;
  const code = String(crypto.getRandomValues(new Uint32Array(1))[0] % 1_000_000).padStart(6, '0');
  form.elements.text.value = `Your ${reservation.service} code is ${code}`;
  form.elements.code.value = code;
  find('#deliver-to').textContent = `To ${reservation.phone_number}, from ${reservation.service}`;
  dialog.returnValue = '';
  dialog.showModal();
  find('button[value=deliver]').focus();
}

dialog.addEventListener('close', async () => {
  if (dialog.returnValue !== 'deliver' || chosen === null) return;
  const { text, code } = form.elements;
  try {
    await ask('/sms', { reservation_id: chosen.id, text: text.value, code: code.value.trim() || null });
    await update();
  } catch (error) {
    tell(error.message);
  }
});

async function update() {
  const [state, { reservations }] = await Promise.all([ask('/state'), ask('/reservations')]);
  showState(state);
  showReservations(reservations);
  tell(null);
}

async function run() {
  try {
    await update();
  } catch {
    tell('The sandbox does not answer. It may have been stopped.');
  }
  setTimeout(run, pauseMs);
}

find('details').addEventListener('toggle', async ({ target }) => {
  if (!target.open) return;
  try {
    showServices((await ask('/services')).services);
  } catch (error) {
    tell(error.message);
  }
});
/** The kinds that the OpenAPI document names, in its words. */
function showFaults({ components: { schemas } }) {
  const kinds = schemas.Fault.oneOf.map(({ $ref }) => schemas[$ref.split('/').at(-1)].properties.kind);
  const lines = kinds.map((kind) =>
    element(
      'tr',
      '',
      element('td', '', kind.const ?? kind.enum[0]),
      element('td', '', kind.description ?? ''),
    ),
  );
  find('#fault-kinds tbody').replaceChildren(...lines);
}

find('#faults').addEventListener('toggle', async ({ target }) => {
  if (!target.open) return;
  try {
    showFaults(await (await fetch('/openapi.json', { signal: AbortSignal.timeout(5_000) })).json());
  } catch (error) {
    tell(error.message);
  }
});
await run();
