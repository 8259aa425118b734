/** Languages in which a citizen can be served; Vietnamese is the default. */
export const LANGUAGES = ['vi', 'km', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'vi';

/** The language of a tag such as `en-GB`; null when it is none of ours. */
export function parseLanguage(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-', 1)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** First of ours in an `Accept-Language` header, by the reader's own weights; null without one. */
export function acceptedLanguage(acceptLanguage: string | undefined): Language | null {
  const wishes = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
    return { language: parseLanguage(tag), weight: weight === undefined ? 1 : Number(weight) };
  });
  const known = wishes.filter((wish) => wish.language !== null && wish.weight > 0);
  known.sort((a, b) => b.weight - a.weight);
  return known[0]?.language ?? null;
}
