import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { fillIn } from '../../core/messages/fill-in.ts';
import { kiosk as words } from '../../core/messages/vi/kiosk.ts';
import { ALL_WORDS } from '../../kiosk/all-words.ts';
import { DEFAULT_LANGUAGE } from '../../core/language.ts';
import { STAMP_FILE, pagesStamp } from '../pages-stamp.ts';
import { makePrompts } from '../spoken-prompts.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The oldest browser that is served: Chromium 87 of late 2020, still found on cheap tablets. */
const TARGET = 'chrome87';

/**
 * Class fields and private names work there already, but the bundler lowers them below 98 for the sake
 * of a rare fault of their initialisers, which costs 2 kB. The kiosk uses no other newer syntax.
 */
const KIOSK_SCRIPT_TARGET = 'chrome98';

const COMMON = {
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
} satisfies InlineConfig;

/**
 * Builds the kiosk page, its worker, and the scripts of form and dashboard into `dist/`. Each part is built beside
 * `dist/` first and moved in when whole; the stamp comes last, so a build that was cut off is redone.
 */
export async function buildPages(): Promise<void> {
  const stamp = pagesStamp();
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  const scratch = await mkdtemp(join(ROOT, 'dist', '.build-'));
  try {
    const kiosk = join(scratch, 'kiosk');
    await buildWorker(kiosk, await buildKioskPage(kiosk));
    const form = join(scratch, 'form');
    await buildFormScript(form);
    await writePrompts(join(kiosk, 'audio'));
    const dashboard = join(scratch, 'dashboard');
    await buildDashboard(dashboard);
    await rm(join(ROOT, STAMP_FILE), { force: true });
    await moveInto(kiosk, join(ROOT, 'dist', 'kiosk'), scratch);
    await moveInto(form, join(ROOT, 'dist', 'form'), scratch);
    await moveInto(dashboard, join(ROOT, 'dist', 'dashboard'), scratch);
    await writeFile(join(ROOT, STAMP_FILE), stamp);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function moveInto(built: string, place: string, scratch: string): Promise<void> {
  if (existsSync(place)) await rename(place, await mkdtemp(join(scratch, 'old-')));
  await rename(built, place);
}

/** The kiosk counts bytes: what the bundler has made short, terser makes shorter by another 3 %. */
function smallest(): Plugin {
  const short = async (code: string): Promise<string> => {
    const options = { module: true, ecma: 2020, compress: { passes: 3 } } as const;
    return (await minify(code, options)).code ?? code;
  };
  return {
    name: 'smallest',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = await short(file.code);
          // A worker of the page is no chunk of it.
          else if (file.fileName.endsWith('.js')) file.source = await short(String(file.source));
        }
      },
    },
  };
}

/** Answers the paths under which the page's files are served. */
async function buildKioskPage(outDir: string): Promise<readonly string[]> {
  const output = await build({
    ...COMMON,
    root: join(ROOT, 'kiosk/page'),
    base: '/kiosk/',
    plugins: [importPlainly(), pageWords(), await manifestAndIcon(), smallest()],
    build: {
      outDir,
      target: KIOSK_SCRIPT_TARGET,
      cssTarget: TARGET,
      assetsInlineLimit: 0,
      modulePreload: false,
      emptyOutDir: true,
      // How long making it short took is nobody's concern.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  const files = outputFiles(output).map((file) => file.fileName);
  return files.map((name) => (name === 'index.html' ? '/kiosk' : `/kiosk/${name}`)).sort();
}

/** What is loaded later brings no style sheet: the bundler's half kilobyte that would fetch one is left out. */
function importPlainly(): Plugin {
  return {
    name: 'import-plainly',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : null,
  };
}

/** Puts the default language's words into the page: for before the script runs, and for its first screen. */
function pageWords(): Plugin {
  const carried = JSON.stringify(ALL_WORDS[DEFAULT_LANGUAGE].first).replaceAll('"', '&quot;');
  return {
    name: 'page-words',
    transformIndexHtml: (html) => fillIn(html, { ...words, words: carried }),
  };
}

async function manifestAndIcon(): Promise<Plugin> {
  const icon = await readFile(join(ROOT, 'kiosk/page/icon.svg'), 'utf8');
  const manifest = {
    id: '/kiosk',
    name: words.title,
    short_name: words.appName,
    lang: DEFAULT_LANGUAGE,
    start_url: '/kiosk',
    scope: '/kiosk',
    display: 'fullscreen',
    background_color: '#f4f6f7',
    theme_color: '#143a5c',
    icons: [
      { src: '/kiosk/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' },
    ],
  };
  return {
    name: 'manifest-and-icon',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: icon });
      const source = JSON.stringify(manifest);
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
      for (const [language, file] of Object.entries(ALL_WORDS)) {
        const text = JSON.stringify(file);
        this.emitFile({ type: 'asset', fileName: `words-${language}.json`, source: text });
      }
    },
  };
}

/** Spoken prompts are no part of what is cached at once: the page fetches them when it has time. */
async function writePrompts(folder: string): Promise<void> {
  const { prompts, missing } = makePrompts(join(ROOT, 'kiosk/audio'));
  const index: Record<string, Record<string, string>> = {};
  for (const { language, name, file, sound } of prompts) {
    await mkdir(join(folder, language), { recursive: true });
    await writeFile(join(folder, file), sound);
    (index[language] ??= {})[name] = file;
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  if (missing) process.stdout.write(`${missing}\n`);
}

/** The worker keeps its name, so that browsers find its next version; its list changes with any file. */
async function buildWorker(outDir: string, paths: readonly string[]): Promise<void> {
  const entry = join(ROOT, 'kiosk/worker/service-worker.ts');
  const hash = createHash('sha256').update(await readFile(entry));
  for (const path of paths) {
    const name = path === '/kiosk' ? 'index.html' : path.slice('/kiosk/'.length);
    hash.update(path).update(await readFile(join(outDir, name)));
  }
  const version = hash.digest('hex').slice(0, 12);
  await build({
    ...COMMON,
    root: join(ROOT, 'kiosk/worker'),
    plugins: [smallest()],
    define: { PRECACHE: JSON.stringify({ version, paths }) },
    build: {
      outDir,
      target: KIOSK_SCRIPT_TARGET,
      cssTarget: TARGET,
      emptyOutDir: false,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: 'service-worker.js', format: 'iife' },
      },
    },
  });
}

/** The one script of the phone form, under the name by which its page asks for it. */
async function buildFormScript(outDir: string): Promise<void> {
  const root = join(ROOT, 'kiosk/form/page');
  await build({
    ...COMMON,
    root,
    build: {
      outDir,
      target: TARGET,
      modulePreload: false,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(root, 'while-typing.ts'),
        output: { entryFileNames: 'while-typing.js' },
      },
    },
  });
}

/** The dashboard's pages are rendered by the server and name these files, so they carry no hash. */
async function buildDashboard(outDir: string): Promise<void> {
  const folder = join(ROOT, 'analytics/dashboard/page');
  await build({
    ...COMMON,
    root: folder,
    base: '/dashboard/',
    build: {
      outDir,
      target: TARGET,
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: true,
      emptyOutDir: true,
      rolldownOptions: {
        input: { dashboard: join(folder, 'dashboard.ts'), styles: join(folder, 'dashboard.css') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: 'dashboard.[ext]',
        },
      },
    },
  });
}

function outputFiles(
  built: Awaited<ReturnType<typeof build>>,
): readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[] {
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((output) => ('output' in output ? output.output : []));
}

// Run by itself, or by the launcher, which imports what it was told to run.
if (process.argv[1] === import.meta.filename) await buildPages();
