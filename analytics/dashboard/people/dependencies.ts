import type { SectionBasis } from '../section.ts';
import type { SignInDependencies, SignInParts } from '../sign-in/dependencies.ts';

export interface PeopleDependencies extends SectionBasis, SignInDependencies, SignInParts {
  /** The QR code of a text, as SVG. */
  readonly qrImage: (text: string) => string;
}
