import { fail, ok, type Result } from '../../../core/result.ts';
import { parseSvgTree, renderSvgTree, type SvgElement } from './svg-tree.ts';

export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type SvgProblem = 'svg-invalid' | 'size-missing' | 'nothing-drawn' | 'too-complex';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text'];
const GRADIENTS = ['linearGradient', 'radialGradient'];

/** Everything else goes with all that is in it: scripts, foreign content, animation, images, links. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...SHAPES,
  ...GRADIENTS,
  ...'svg g defs symbol use title desc tspan stop clipPath mask pattern style'.split(' '),
]);

/** Their content is drawn, whatever they themselves would do. */
const UNWRAPPED: ReadonlySet<string> = new Set(['switch', 'a']);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'id class style transform d points x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height viewBox ' +
    'preserveAspectRatio offset href gradientUnits gradientTransform spreadMethod patternUnits ' +
    'patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits rotate ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin ' +
    'stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility clip-path ' +
    'clip-rule mask stop-color stop-opacity font-family font-size font-weight font-style text-anchor ' +
    'letter-spacing word-spacing dominant-baseline paint-order vector-effect shape-rendering ' +
    'mix-blend-mode isolation'
  ).split(' '),
);

/** What could fetch, hide or run something: escapes, rules of their own, and every address but `#id`. */
const UNSAFE =
  /\\|@|image(?:-set)?\s*\(|cross-fade|element\s*\(|src\s*\(|expression|script\s*:|data\s*:|url\((?!\s*["']?#)/i;
const REFERENCE = /url\(\s*["']?#([^"')]+)["']?\s*\)/gi;

/** Shapes drawn once all references are followed: a file of a few bytes can ask for billions. */
const MOST_DRAWN = 20_000;

/**
 * An SVG file reduced to what it draws. The result holds no script, no reference to anything but its
 * own parts, no foreign content and no animation, and takes no more work to draw than a mark needs.
 */
export function cleanSvg(text: string): Result<CleanPicture, SvgProblem> {
  const tree = parseSvgTree(text);
  if (tree === null || tree.name !== 'svg' || tree.attributes.get('xmlns') !== SVG) {
    return fail('svg-invalid');
  }
  const size = sizeOf(tree);
  if (size === null) return fail('size-missing');
  const root = cleanElement(tree);
  if (!drawsSomething(root)) return fail('nothing-drawn');
  if (drawnShapes(root) > MOST_DRAWN) return fail('too-complex');
  const [left, top, width, height] = size;
  const kept = [...root.attributes].filter(
    ([name]) => !['x', 'y', 'width', 'height', 'viewBox'].includes(name),
  );
  const attributes = new Map([
    ['xmlns', SVG],
    ['xmlns:xlink', XLINK],
    ['width', String(width)],
    ['height', String(height)],
    ['viewBox', `${left} ${top} ${width} ${height}`],
    ...kept,
  ]);
  const bytes = new TextEncoder().encode(renderSvgTree({ ...root, attributes }));
  return ok({ bytes, width, height });
}

type Box = readonly [left: number, top: number, width: number, height: number];

/** From the view box, or from width and height in pixels; null when neither says it. */
function sizeOf({ attributes }: SvgElement): Box | null {
  const box = attributes
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [left = NaN, top = NaN, width = NaN, height = NaN] = box ?? [
    0,
    0,
    ...['width', 'height'].map((side) => pixels(attributes.get(side))),
  ];
  const isGood = [left, top, width, height].every(Number.isFinite) && width > 0 && height > 0;
  return isGood && width / height <= 5 && height / width <= 5 ? [left, top, width, height] : null;
}

function pixels(text: string | undefined): number {
  const [, number] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(text ?? '') ?? [];
  return number === undefined ? NaN : Number(number);
}

function cleanElement({ name, attributes, children }: SvgElement): SvgElement {
  const kept = children.flatMap((child): readonly (SvgElement | string)[] => {
    if (typeof child === 'string') return holdsText(name) ? [child] : [];
    if (UNWRAPPED.has(child.name)) {
      return [cleanElement({ name: 'g', attributes: new Map(), children: child.children })];
    }
    if (!ELEMENTS.has(child.name)) return [];
    if (child.name !== 'style') return [cleanElement(child)];
    const rules = child.children.filter((each) => typeof each === 'string').join('');
    return UNSAFE.test(rules) ? [] : [{ name: 'style', attributes: new Map(), children: [rules] }];
  });
  return { name, attributes: cleanAttributes(attributes), children: kept };
}

function holdsText(name: string): boolean {
  return ['text', 'tspan', 'title', 'desc'].includes(name);
}

function cleanAttributes(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const [given, value] of attributes) {
    const name = given === 'xlink:href' ? 'href' : given;
    const isSafe = name === 'href' ? /^#[^\s"']+$/.test(value) : !UNSAFE.test(value);
    // Old browsers know the longer name alone.
    if (ATTRIBUTES.has(name) && isSafe) kept.set(name === 'href' ? 'xlink:href' : name, value);
  }
  return kept;
}

function* elementsOf(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
}

function drawsSomething(root: SvgElement): boolean {
  return [...elementsOf(root)].some(({ name }) => SHAPES.includes(name));
}

/** How many elements are drawn, references followed; Infinity where one leads back to itself. */
function drawnShapes(root: SvgElement): number {
  const all = [...elementsOf(root)];
  const byId = new Map(all.map((element) => [element.attributes.get('id'), element]));
  const known = new Map<SvgElement, number>();
  const costOf = (element: SvgElement): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    // Whoever comes back here while it is being counted draws for ever.
    known.set(element, Infinity);
    const parts = element.children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
    const named = referencesOf(element).flatMap((id) => byId.get(id) ?? []);
    const cost = [...parts, ...named].reduce((sum, each) => sum + costOf(each), 1);
    known.set(element, cost);
    return cost;
  };
  // A rule may concern every element; only gradients, which draw nothing by themselves, are let through.
  const styled = all
    .filter(({ name }) => name === 'style')
    .flatMap(({ children }) => children.filter((each) => typeof each === 'string'))
    .flatMap(references);
  if (styled.some((id) => !GRADIENTS.includes(byId.get(id)?.name ?? ''))) return Infinity;
  return costOf(root);
}

function referencesOf({ attributes }: SvgElement): readonly string[] {
  const href = attributes.get('xlink:href')?.slice(1);
  const others = [...attributes.values()].flatMap(references);
  return href === undefined ? others : [href, ...others];
}

function references(text: string): readonly string[] {
  return [...text.matchAll(REFERENCE)].map(([, id]) => id!.trim());
}
