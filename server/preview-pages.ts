import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import { build } from 'vite';
import { instant, localDay } from '../core/calendar.ts';
import { toDirectory } from '../core/directory.ts';
import { html } from '../core/html.ts';
import { LANGUAGES, parseLanguage, type Language } from '../core/language.ts';
import { seedLists } from '../data/seed/seed-lists.ts';
import { ALL_WORDS } from '../kiosk/all-words.ts';
import { sendCatalogue } from '../kiosk/catalogue-file.ts';
import {
  FORM_EXAMPLES,
  renderFormExample,
  type ExampleFacts,
} from '../kiosk/form/form-examples.ts';
import { sendStyles, STYLES_PATH } from '../kiosk/form/form-response.ts';
import { EXAMPLE_IDENTITY } from '../kiosk/page/preview/example-identity.ts';
import { exampleFragment, KIOSK_EXAMPLES } from '../kiosk/page/preview/example-names.ts';

const ROOT = join(import.meta.dirname, '..');
const LOOKS = ['light', 'dark', 'contrast'] as const;

/** Sizes of the glass that the preview shows, in CSS pixels. */
const SIZES: Readonly<Record<string, readonly [width: number, height: number]>> = {
  tablet: [1280, 800],
  standing: [1080, 1920],
  low: [1024, 600],
  phone: [360, 740],
};

export interface PreviewPages {
  readonly app: Express;
  /** Deletes what was built for it. */
  close(): Promise<void>;
}

/**
 * Every screen of the kiosk and the phone form, in every language, look and size, from the examples that
 * the tests look at. Stores nothing, and is no part of the running server.
 */
export async function openPreviewPages(): Promise<PreviewPages> {
  const folder = await mkdtemp(join(ROOT, 'dist', '.preview-'));
  await buildPreview(folder);
  const lists = seedLists();
  const directory = toDirectory(lists);
  const facts: ExampleFacts = {
    counterName: lists.counters[0]?.name ?? '',
    procedures: [...lists.procedures].slice(0, 3),
    today: localDay(instant(Date.now())),
  };
  const app = express();
  app.get('/', (request, response) => {
    response.type('html').send(renderOverview(readChoice(request.query)));
  });
  app.get(
    '/kiosk/procedures.json',
    sendCatalogue(() => directory),
  );
  for (const language of LANGUAGES) {
    app.get(`/kiosk/words-${language}.json`, (_request, response) => {
      response.json(ALL_WORDS[language]);
    });
  }
  app.use('/preview', express.static(folder));
  const withMarks: RequestHandler = (_request, response, next) => {
    response.locals['identity'] = EXAMPLE_IDENTITY;
    next();
  };
  app.get(STYLES_PATH, withMarks, sendStyles);
  app.get('/kiosk/icon.svg', (_request, response) => {
    response.sendFile('icon.svg', { root: join(ROOT, 'kiosk/page') });
  });
  app.get('/phone/:name', (request, response, next) => {
    const name = Object.keys(FORM_EXAMPLES).find((each) => each === request.params.name);
    if (name === undefined) return next();
    const { lang } = readChoice(request.query);
    const example = name as keyof typeof FORM_EXAMPLES;
    const styles = `${STYLES_PATH}?v=${lang === 'km' ? 'khmer' : 'latin'}`;
    response.type('html').send(renderFormExample(example, lang, { styles, facts }));
  });
  return { app, close: () => rm(folder, { recursive: true, force: true }) };
}

/** The page that shows one example of the kiosk, whichever its address names. */
async function buildPreview(outDir: string): Promise<void> {
  const root = join(ROOT, 'kiosk/page');
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    root,
    base: '/preview/',
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'preview/index.html') },
    },
  });
  await readFile(join(outDir, 'preview/index.html'));
}

interface Choice {
  readonly lang: Language;
  readonly look: (typeof LOOKS)[number];
  readonly size: string;
  readonly text: string;
}

function readChoice(query: Readonly<Record<string, unknown>>): Choice {
  const { lang, look, size, text } = query;
  return {
    lang: parseLanguage(String(lang)) ?? 'vi',
    look: LOOKS.find((each) => each === look) ?? 'light',
    size: Object.keys(SIZES).find((each) => each === size) ?? 'tablet',
    text: text === 'large' ? 'large' : '',
  };
}

function renderOverview(choice: Choice): string {
  const [width, height] = SIZES[choice.size] ?? [1280, 800];
  const scale = choice.size === 'phone' ? 1 : 480 / width;
  const frame = (name: string, address: string) =>
    html`<figure>
      <figcaption><a href="${address}">${name}</a></figcaption>
      <div class="glass"><iframe src="${address}" title="${name}" loading="lazy"></iframe></div>
    </figure>`;
  const { lang, look, text } = choice;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Preview · ${lang} · ${look} · ${choice.size}</title>
        ${overviewStyle([width, height], scale)}
      </head>
      <body>
        <form>
          ${select('lang', LANGUAGES, lang)} ${select('look', LOOKS, look)}
          ${select('size', Object.keys(SIZES), choice.size)} ${select('text', ['', 'large'], text)}
          <button>Show</button>
        </form>
        <h1>Kiosk</h1>
        <main>
          ${KIOSK_EXAMPLES.map((screen) =>
            frame(
              screen,
              `/preview/preview/index.html#${exampleFragment({ screen, lang, look, text })}`,
            ),
          )}
        </main>
        <h1>Phone</h1>
        <main>
          ${Object.keys(FORM_EXAMPLES).map((name) => frame(name, `/phone/${name}?lang=${lang}`))}
        </main>
      </body>
    </html>`.toString();
}

function overviewStyle([width, height]: readonly [number, number], scale: number) {
  return html`<style>
    body {
      margin: 1rem;
      font-family: system-ui, sans-serif;
    }
    main {
      display: flex;
      flex-wrap: wrap;
      gap: 1rem;
    }
    figure {
      margin: 0;
    }
    .glass {
      width: ${width * scale}px;
      height: ${height * scale}px;
      overflow: hidden;
      border: 1px solid #888;
    }
    iframe {
      width: ${width}px;
      height: ${height}px;
      border: 0;
      transform: scale(${scale});
      transform-origin: 0 0;
    }
  </style>`;
}

function select(name: string, values: readonly string[], chosen: string) {
  return html`<label
    >${name}
    <select name="${name}">
      ${values.map(
        (value) => html`<option ${value === chosen ? html`selected` : ''}>${value}</option>`,
      )}
    </select></label
  >`;
}
