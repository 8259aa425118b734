import { html, type Html, type HtmlValue } from '../core/html.ts';
import { DOSSIER_SUBMISSION_SCHEMA } from '../core/intake/dossier-submission.ts';
import { RATING_SUBMISSION_SCHEMA } from '../core/intake/rating-submission.ts';
import type { OpenApiDocument, OpenApiOperation } from './openapi.ts';

/** The API document as a page to read; plain HTML, nothing to run. */
export function renderApiPage({ info, paths }: OpenApiDocument, example: string): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => renderOperation(method, path, operation)),
  );
  const page = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title}</title>
        <link rel="icon" href="/kiosk/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/api/api.css" />
      </head>
      <body>
        <main>
          <h1>${info.title}</h1>
          <p>${info.description}</p>
          <p><a href="/api/openapi.json">OpenAPI 3.1 (JSON)</a></p>
          <h2>Ví dụ / Example</h2>
          <pre><code>${example}</code></pre>
          <h2>Một lượt đánh giá / One rating</h2>
          ${renderFields(RATING_SUBMISSION_SCHEMA)}
          <h2>Một hồ sơ đã xong / One finished dossier</h2>
          ${renderFields(DOSSIER_SUBMISSION_SCHEMA)} ${operations}
        </main>
      </body>
    </html> `;
  return page.toString();
}

interface FieldSchema {
  readonly type: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly type?: string; readonly enum?: readonly string[] };
}

/** The fields of an object, from the schema that validates it. */
function renderFields(schema: {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, FieldSchema>>;
}): Html {
  const rows = Object.entries(schema.properties).map(
    ([name, field]) =>
      html`<tr>
        <td><code>${name}</code></td>
        <td>${schema.required.includes(name) && 'có / yes'}</td>
        <td>${marked(ruleOf(field))}</td>
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Trường / Field</th>
        <th scope="col">Bắt buộc / Required</th>
        <th scope="col">Giá trị / Value</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function ruleOf({ type, description, pattern, items, ...field }: FieldSchema): string {
  const choices = field.enum ?? items?.enum;
  const rules = [
    type,
    ...(field.minimum === undefined ? [] : [`${field.minimum}..${field.maximum}`]),
    ...(choices === undefined ? [] : [choices.map((choice) => `\`${choice}\``).join(' ')]),
    ...(pattern === undefined ? [] : [`\`${pattern}\``]),
  ];
  return [rules.join(', '), ...(description === undefined ? [] : [description])].join('. ');
}

function renderOperation(method: string, path: string, operation: OpenApiOperation): Html {
  const responses = Object.entries(operation.responses).map(
    ([status, { description }]) =>
      html`<tr>
        <td>${status}</td>
        <td>${description}</td>
      </tr>`,
  );
  const parameters = (operation.parameters ?? []).map(
    ({ name, description }) => html`<li><code>${name}</code>: ${marked(description)}</li>`,
  );
  return html`<section>
    <h2><code>${method.toUpperCase()} ${path}</code></h2>
    <p><strong>${operation.summary}</strong></p>
    <p>${marked(operation.description)}</p>
    ${
      parameters.length > 0 &&
      html`<ul>
        ${parameters}
      </ul>`
    }
    <table>
      <thead>
        <tr>
          <th scope="col">HTTP</th>
          <th scope="col">Ý nghĩa / Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${responses}
      </tbody>
    </table>
  </section>`;
}

/** Text in which what stands between backticks is shown as code. */
function marked(text: string): readonly HtmlValue[] {
  return text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part));
}

export const API_PAGE_STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, "Noto Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
pre { padding: 1rem; overflow: auto; border: 1px solid; border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid; vertical-align: top; }
h2 { margin-top: 2rem; font-size: 1.1rem; }
`;
