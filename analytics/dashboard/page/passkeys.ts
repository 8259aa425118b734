/** What the server answers: where to go, or what to tell. */
interface Answer {
  readonly goTo?: string;
  readonly problem?: string;
}

/**
 * Brings the forms for passkeys to life, in browsers that have them. The fields of such a form are
 * sent along with the answer of the authenticator.
 */
export function offerPasskeys(): void {
  const isAble =
    'PublicKeyCredential' in window &&
    'parseCreationOptionsFromJSON' in PublicKeyCredential &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential;
  if (!isAble) return;
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void submit(form);
    });
  }
}

async function submit(form: HTMLFormElement): Promise<void> {
  const problem = form.querySelector<HTMLElement>('.problem[role="alert"]');
  const button = form.querySelector('button');
  const words = problem?.dataset['words'] ?? problem?.textContent ?? '';
  if (problem !== null) Object.assign(problem, { hidden: true }).dataset['words'] = words;
  if (button !== null) button.disabled = true;
  const answer = await (form.dataset['passkey'] === 'add' ? add(form) : use()).catch(
    (): Answer => ({ problem: words }),
  );
  if (button !== null) button.disabled = false;
  if (answer.goTo !== undefined) return location.assign(answer.goTo);
  if (problem === null) return;
  problem.textContent = answer.problem ?? words;
  problem.hidden = false;
}

async function add(form: HTMLFormElement): Promise<Answer> {
  const options = await post('/dashboard/account/passkeys/options', {});
  if ('problem' in options) return options;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as PublicKeyCredentialCreationOptionsJSON,
  );
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const label = new FormData(form).get('label');
  return post('/dashboard/account/passkeys', { credential: credential.toJSON(), label });
}

async function use(): Promise<Answer> {
  const options = await post('/dashboard/sign-in/passkey/options', {});
  if ('problem' in options) return options;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as PublicKeyCredentialRequestOptionsJSON,
  );
  const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  return post('/dashboard/sign-in/passkey', credential.toJSON());
}

async function post(address: string, body: unknown): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}
