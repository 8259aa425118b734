interface Suggestion {
  readonly code: string;
  readonly name: string;
}

/** After the last key; short enough to be felt as at once. */
const PAUSE_MS = 120;
const MOST_SHOWN = 6;

/**
 * Shows under the field what the words may mean while they are typed: arrows choose, Enter takes, Escape
 * closes (the combobox pattern of WAI-ARIA). Without script the server asks instead.
 */
export function pickProcedures(): void {
  const field = document.querySelector<HTMLElement>('[data-procedure-picker]');
  const input = field?.querySelector<HTMLInputElement>('input[name="procedure"]');
  const code = field?.querySelector<HTMLInputElement>('input[name="procedureCode"]');
  if (!field || !input || !code) return;
  const list = makeList(input);
  field.append(list);
  let shown: readonly Suggestion[] = [];
  let marked = -1;
  let timer = 0;
  let asked = 0;

  const show = (found: readonly Suggestion[]) => {
    shown = found.slice(0, MOST_SHOWN);
    marked = shown.length > 0 ? 0 : -1;
    list.replaceChildren(...shown.map((suggestion, i) => makeOption(suggestion, i)));
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    mark();
  };
  const mark = () => {
    for (const [i, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(i === marked));
    if (marked < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `procedure-option-${marked}`);
  };
  const take = (i: number) => {
    const suggestion = shown[i];
    if (suggestion === undefined) return;
    input.value = `${suggestion.code} ${suggestion.name}`;
    code.value = suggestion.code;
    show([]);
  };
  const ask = async () => {
    const mine = (asked += 1);
    const found = await suggestionsFor(input.value).catch(() => []);
    // A slower answer to fewer letters must not replace a later one.
    if (mine === asked && document.activeElement === input) show(found);
  };

  input.addEventListener('focus', () => input.select());
  input.addEventListener('input', () => {
    code.value = '';
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE_MS);
  });
  input.addEventListener('blur', () => show([]));
  input.addEventListener('keydown', (event) => {
    if (shown.length === 0) return;
    if (event.key === 'Enter') take(marked);
    else if (event.key === 'Escape') show([]);
    else if (event.key === 'ArrowDown') marked = (marked + 1) % shown.length;
    else if (event.key === 'ArrowUp') marked = (marked + shown.length - 1) % shown.length;
    else return;
    event.preventDefault();
    mark();
  });
  // Before the field loses the focus, and with it the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = (event.target as HTMLElement).closest('[role="option"]');
    if (option !== null) take([...list.children].indexOf(option));
  });
}

function makeList(input: HTMLInputElement): HTMLUListElement {
  const list = document.createElement('ul');
  list.id = 'procedure-options';
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset['listLabel'] ?? '');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  return list;
}

function makeOption({ code, name }: Suggestion, i: number): HTMLLIElement {
  const option = document.createElement('li');
  option.id = `procedure-option-${i}`;
  option.setAttribute('role', 'option');
  option.textContent = `${code} ${name}`;
  return option;
}

async function suggestionsFor(words: string): Promise<readonly Suggestion[]> {
  if (words.trim() === '') return [];
  const query = new URLSearchParams({ q: words.slice(0, 200) });
  const response = await fetch(`/api/v1/procedures?${query.toString()}`);
  if (!response.ok) return [];
  const { results } = (await response.json()) as { results: readonly Suggestion[] };
  return results;
}
