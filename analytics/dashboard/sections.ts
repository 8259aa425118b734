import { access } from './access/section.ts';
import type { AccessDependencies } from './access/dependencies.ts';
import { board } from './board/section.ts';
import type { BoardDependencies } from './board/dependencies.ts';
import { alerts } from './alerts/section.ts';
import type { AlertsDependencies } from './alerts/dependencies.ts';
import { catalogue } from './catalogue/section.ts';
import type { CatalogueDependencies } from './catalogue/dependencies.ts';
import { channels } from './channels/section.ts';
import type { ChannelsDependencies } from './channels/dependencies.ts';
import { comments } from './comments/section.ts';
import type { CommentsDependencies } from './comments/dependencies.ts';
import { dossiers } from './dossiers/section.ts';
import type { DossiersDependencies } from './dossiers/dependencies.ts';
import { drill } from './drill/section.ts';
import type { DrillDependencies } from './drill/dependencies.ts';
import { figureSettings } from './figure-settings/section.ts';
import type { FigureSettingsDependencies } from './figure-settings/dependencies.ts';
import { identity } from './identity/section.ts';
import type { IdentityDependencies } from './identity/dependencies.ts';
import { invitations } from './invitations/section.ts';
import type { InvitationsDependencies } from './invitations/dependencies.ts';
import { marks } from './marks/section.ts';
import type { MarksDependencies } from './marks/dependencies.ts';
import { nominations } from './nominations/section.ts';
import type { NominationsDependencies } from './nominations/dependencies.ts';
import { operations } from './operations/section.ts';
import type { OperationsDependencies } from './operations/dependencies.ts';
import { overview } from './overview/section.ts';
import type { OverviewDependencies } from './overview/dependencies.ts';
import { people } from './people/section.ts';
import type { PeopleDependencies } from './people/dependencies.ts';
import { questionnaire } from './questionnaire/section.ts';
import type { QuestionnaireDependencies } from './questionnaire/dependencies.ts';
import { reduction } from './reduction/section.ts';
import type { ReductionDependencies } from './reduction/dependencies.ts';
import { schemes } from './schemes/section.ts';
import type { SchemesDependencies } from './schemes/dependencies.ts';
import { reports } from './reports/section.ts';
import type { ReportsDependencies } from './reports/dependencies.ts';
import type { Section } from './section.ts';
import { settings } from './settings/section.ts';

/** Everything that the sections are given together. */
export type SectionsDependencies = OverviewDependencies &
  ReductionDependencies &
  SchemesDependencies &
  DrillDependencies &
  NominationsDependencies &
  CommentsDependencies &
  BoardDependencies &
  AlertsDependencies &
  MarksDependencies &
  DossiersDependencies &
  CatalogueDependencies &
  InvitationsDependencies &
  QuestionnaireDependencies &
  IdentityDependencies &
  AccessDependencies &
  ChannelsDependencies &
  OperationsDependencies &
  PeopleDependencies &
  ReportsDependencies &
  FigureSettingsDependencies;

/** The parts of the officials' pages, in the order of the navigation: a new one has one line here. */
export const SECTIONS: readonly Section<SectionsDependencies>[] = [
  overview,
  drill,
  reduction,
  schemes,
  nominations,
  comments,
  board,
  alerts,
  marks,
  reports,
  dossiers,
  catalogue,
  figureSettings,
  invitations,
  questionnaire,
  identity,
  access,
  channels,
  operations,
  settings,
  people,
];
