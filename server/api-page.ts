import { RATING_SUBMISSION_SCHEMA } from '../core/intake/rating-submission.ts';
import type { OpenApiDocument, OpenApiOperation } from './openapi.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The API document as a page to read; plain HTML, nothing to run. */
export function renderApiPage(document: OpenApiDocument, example: string): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => renderOperation(method, path, operation)),
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.info.title)}</title>
<link rel="icon" href="/kiosk/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/api/api.css">
</head>
<body>
<main>
<h1>${escaped(document.info.title)}</h1>
<p>${escaped(document.info.description)}</p>
<p><a href="/api/openapi.json">OpenAPI 3.1 (JSON)</a></p>
<h2>Ví dụ / Example</h2>
<pre><code>${escaped(example)}</code></pre>
<h2>Một lượt đánh giá / One rating</h2>
${renderFields(RATING_SUBMISSION_SCHEMA)}
${operations.join('\n')}
</main>
</body>
</html>
`;
}

interface FieldSchema {
  readonly type: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly enum?: readonly string[] };
}

/** The fields of an object, from the schema that validates it. */
function renderFields(schema: {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, FieldSchema>>;
}): string {
  const rows = Object.entries(schema.properties).map(([name, field]) => {
    const needed = schema.required.includes(name) ? 'có / yes' : '';
    return `<tr><td><code>${name}</code></td><td>${needed}</td><td>${renderRule(field)}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">Trường / Field</th><th scope="col">Bắt buộc / Required</th>
<th scope="col">Giá trị / Value</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function renderRule({
  type,
  description,
  pattern,
  items,
  minimum,
  maximum,
  ...field
}: FieldSchema): string {
  const choices = field.enum ?? items?.enum;
  const rules = [
    type,
    ...(minimum === undefined ? [] : [`${minimum}..${maximum}`]),
    ...(choices === undefined ? [] : [choices.map((choice) => `\`${choice}\``).join(' ')]),
    ...(pattern === undefined ? [] : [`\`${pattern}\``]),
  ];
  return marked([rules.join(', '), ...(description === undefined ? [] : [description])].join('. '));
}

function renderOperation(method: string, path: string, operation: OpenApiOperation): string {
  const responses = Object.entries(operation.responses).map(
    ([status, { description }]) => `<tr><td>${status}</td><td>${escaped(description)}</td></tr>`,
  );
  const parameters = (operation.parameters ?? []).map(
    ({ name, description }) => `<li><code>${escaped(name)}</code>: ${marked(description)}</li>`,
  );
  return `<section>
<h2><code>${method.toUpperCase()} ${escaped(path)}</code></h2>
<p><strong>${escaped(operation.summary)}</strong></p>
<p>${marked(operation.description)}</p>
${parameters.length === 0 ? '' : `<ul>${parameters.join('')}</ul>`}
<table><thead><tr><th scope="col">HTTP</th><th scope="col">Ý nghĩa / Meaning</th></tr></thead>
<tbody>${responses.join('')}</tbody></table>
</section>`;
}

/** Escaped text in which `code` is shown as code. */
function marked(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

export const API_PAGE_STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, "Noto Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
pre { padding: 1rem; overflow: auto; border: 1px solid; border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid; vertical-align: top; }
h2 { margin-top: 2rem; font-size: 1.1rem; }
`;
