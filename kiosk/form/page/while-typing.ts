/*
 * While a wish is typed, shows earlier ones like it. The form does all of its work without this: then
 * they are shown once it was sent. Nothing typed is kept by the server.
 */

/** Typing has paused for so long that what stands there is meant. */
const PAUSE_MS = 600;

const similar = document.querySelector<HTMLElement>('#similar');
const wishForm = similar?.closest('form') ?? null;
if (similar !== null && wishForm !== null) watch(wishForm, similar);

function watch(form: HTMLFormElement, place: HTMLElement): void {
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    const mine = (asked += 1);
    const found = await findSimilar(form).catch(() => null);
    // An answer to what has been changed since is no answer.
    if (found !== null && mine === asked) place.replaceChildren(...found);
  };
  const askSoon = (event: Event) => {
    const { name = '' } = event.target as Partial<HTMLInputElement>;
    if (!['kind', 'nomination', 'procedure'].includes(name)) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE_MS);
  };
  form.addEventListener('input', askSoon);
  place.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name="support"]');
    if (button === null) return;
    // It is sent with the rest.
    event.preventDefault();
    const box = form.querySelector<HTMLInputElement>(`input[name="kind"][value="${button.value}"]`);
    if (box === null) return;
    box.checked = true;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  });
  if (form.querySelector('input[name="kind"]:checked') !== null) void ask();
}

async function findSimilar(form: HTMLFormElement): Promise<readonly Node[]> {
  const said = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const isPart = ['kind', 'nomination', 'procedure', 'language'].includes(name);
    if (isPart && typeof value === 'string') said.append(name, value);
  }
  const answer = await fetch('/c/-/similar', { method: 'POST', body: said });
  if (!answer.ok) return [];
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.body.childNodes];
}
