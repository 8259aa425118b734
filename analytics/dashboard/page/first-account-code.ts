/**
 * Moves the code from the address into the form, and out of the address: no history, log or
 * neighbour's glance keeps it. Without script people paste it into the same field.
 */
export function takeFirstAccountCode(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-first-account]');
  const field = form?.querySelector<HTMLInputElement>('input[name="token"]');
  const code = location.hash.slice(1);
  if (!form || !field || code === '') return;
  field.value = code;
  history.replaceState(null, '', location.pathname + location.search);
  field.closest('.field')?.toggleAttribute('hidden', true);
  form.querySelector<HTMLInputElement>('input[name="displayName"]')?.focus();
}
