import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, RequestHandler } from 'express';
import { html, ownMarkup, type Html } from '../../core/html.ts';
import { MARK_KINDS, marksOf, NO_IDENTITY, type Identity, type Mark } from '../../core/identity.ts';
import { withLetters, type Letters } from './letter-rules.ts';

const OWN_SIGN = readFileSync(join(import.meta.dirname, '../page/icon.svg'), 'utf8').replace(
  '<svg ',
  '<svg class="own-sign" aria-hidden="true" focusable="false" ',
);

/** What stands at the head of the page that is asked for. */
export function identityOf({ res }: Pick<Request, 'res'>): Identity {
  return (res?.locals['identity'] as Identity | undefined) ?? NO_IDENTITY;
}

/** Marks that a telephone is shown: heavy ones would cost more than all the rest of the page. */
function lightMarks(identity: Identity): ReturnType<typeof marksOf> {
  return marksOf(identity).filter(([, { isLight }]) => isLight);
}

/** The marks, else our own sign, before the line and the program's name. */
export function renderHead(identity: Identity, appName: string): Html {
  const marks = lightMarks(identity).map(
    ([kind, { alt }]) =>
      html`<span class="mark mark-${kind}" role="img" aria-label="${alt}"></span>`,
  );
  const { line } = identity;
  return html`<p class="brand" lang="vi">
    ${marks.length > 0 ? marks : ownMarkup(OWN_SIGN)}<span
      >${line !== '' && html`<span class="line">${line}</span>`}${appName}</span
    >
  </p>`;
}

type Sheet = Readonly<Record<'styles' | 'version', string>>;

const made = new WeakMap<Identity, Partial<Record<Letters, Sheet>>>();

/** The style sheet with marks and letters in it, so that they take no request of their own; its version begins with the letters. */
export function stylesWith(rules: string, identity: Identity, letters: Letters): Sheet {
  const known = made.get(identity) ?? {};
  made.set(identity, known);
  return (known[letters] ??= makeSheet(rules, identity, letters));
}

function makeSheet(rules: string, identity: Identity, letters: Letters): Sheet {
  const marks = lightMarks(identity).map(([kind, mark]) => ruleOf(kind, mark));
  const styles = withLetters([rules, ...marks].join('\n'), letters);
  const hash = createHash('sha256').update(styles).digest('hex').slice(0, 12);
  return { styles, version: `${letters}-${hash}` };
}

function ruleOf(kind: string, { type, base64, width, height }: Mark): string {
  const share = Math.round((width / height) * 100) / 100;
  return `.mark-${kind}{width:${share * 2.5}rem;background-image:url("data:${type};base64,${base64}")}`;
}

/** Nothing in a picture may run or fetch, however it is opened. */
const MARK_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** `/marks/national` and `/marks/provincial`, for pages that may take their time. */
export function sendMark(identity: { current(): Identity }): RequestHandler<{ kind: string }> {
  return (request, response) => {
    const kind = MARK_KINDS.find((each) => each === request.params.kind);
    const mark = kind === undefined ? null : identity.current()[kind];
    if (mark === null) return void response.status(404).end();
    const isNewest = request.query['v'] === String(mark.version);
    response
      .type(mark.type)
      .set('Content-Security-Policy', MARK_POLICY)
      .set('X-Content-Type-Options', 'nosniff')
      .set('Cache-Control', isNewest ? 'public, max-age=31536000, immutable' : 'no-cache')
      .send(Buffer.from(mark.base64, 'base64'));
  };
}
