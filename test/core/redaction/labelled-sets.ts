import { DORY_SENTENCES } from './dory-sentences.ts';
import { COBLE_SENTENCES } from './coble-sentences.ts';
import { PUNT_SENTENCES } from './punt-sentences.ts';
import { PROA_SENTENCES } from './proa-sentences.ts';
import { FELUCCA_SENTENCES } from './felucca-sentences.ts';
import { DHOW_SENTENCES } from './dhow-sentences.ts';
import { GIG_SENTENCES } from './gig-sentences.ts';
import { SHALLOP_SENTENCES } from './shallop-sentences.ts';
import { PINNACE_SENTENCES } from './pinnace-sentences.ts';
import { YAWL_SENTENCES } from './yawl-sentences.ts';
import { SLOOP_SENTENCES } from './sloop-sentences.ts';
import { WHERRY_SENTENCES } from './wherry-sentences.ts';
import { SMACK_SENTENCES } from './smack-sentences.ts';
import { DRIFTER_SENTENCES } from './drifter-sentences.ts';
import { LUGGER_SENTENCES } from './lugger-sentences.ts';
import { KETCH_SENTENCES } from './ketch-sentences.ts';
import { DINGHY_SENTENCES } from './dinghy-sentences.ts';
import { CUTTER_SENTENCES } from './cutter-sentences.ts';
import { SEINER_SENTENCES } from './seiner-sentences.ts';
import { TRAWLER_SENTENCES } from './trawler-sentences.ts';
import { TENDER_SENTENCES } from './tender-sentences.ts';
import { SAMPAN_SENTENCES } from './sampan-sentences.ts';
import { CANOE_SENTENCES } from './canoe-sentences.ts';
import { SKIFF_SENTENCES } from './skiff-sentences.ts';
import { BARGE_SENTENCES } from './barge-sentences.ts';
import { BORDER_SENTENCES } from './border-sentences.ts';
import { CITIZEN_SENTENCES } from './citizen-sentences.ts';
import { DELTA_SENTENCES } from './delta-sentences.ts';
import { DOCK_SENTENCES } from './dock-sentences.ts';
import { FARMER_SENTENCES } from './farmer-sentences.ts';
import { FERRY_SENTENCES } from './ferry-sentences.ts';
import { FINAL_SENTENCES } from './final-sentences.ts';
import { FRESH_SENTENCES } from './fresh-sentences.ts';
import { HARBOUR_SENTENCES } from './harbour-sentences.ts';
import { HELD_OUT_SENTENCES } from './held-out-sentences.ts';
import { HOUSEHOLD_SENTENCES } from './household-sentences.ts';
import { INITIAL_SENTENCES } from './initial-sentences.ts';
import { ISLAND_SENTENCES } from './island-sentences.ts';
import { JETTY_SENTENCES } from './jetty-sentences.ts';
import { KIOSK_SENTENCES } from './kiosk-sentences.ts';
import { LABELLED_SENTENCES } from './labelled-sentences.ts';
import { LETTER_SENTENCES } from './letter-sentences.ts';
import { MARKET_SENTENCES } from './market-sentences.ts';
import { NEIGHBOUR_SENTENCES } from './neighbour-sentences.ts';
import { ODD_SENTENCES } from './odd-sentences.ts';
import { OFFICE_SENTENCES } from './office-sentences.ts';
import { PIER_SENTENCES } from './pier-sentences.ts';
import { QUAY_SENTENCES } from './quay-sentences.ts';
import { RAFT_SENTENCES } from './raft-sentences.ts';
import { REEF_SENTENCES } from './reef-sentences.ts';
import { SHOAL_SENTENCES } from './shoal-sentences.ts';
import { SMALL_LETTER_SENTENCES } from './small-letter-sentences.ts';
import { STRANGER_SENTENCES } from './stranger-sentences.ts';
import { TEXTER_SENTENCES } from './texter-sentences.ts';
import { VILLAGER_SENTENCES } from './villager-sentences.ts';
import { VISITOR_SENTENCES } from './visitor-sentences.ts';
import { WHARF_SENTENCES } from './wharf-sentences.ts';

/** Every set that weights are fitted to. */
export const LABELLED_SETS: Readonly<Record<string, readonly string[]>> = {
  border: BORDER_SENTENCES,
  citizen: CITIZEN_SENTENCES,
  delta: DELTA_SENTENCES,
  farmer: FARMER_SENTENCES,
  ferry: FERRY_SENTENCES,
  final: FINAL_SENTENCES,
  fresh: FRESH_SENTENCES,
  harbour: HARBOUR_SENTENCES,
  'held-out': HELD_OUT_SENTENCES,
  household: HOUSEHOLD_SENTENCES,
  initial: INITIAL_SENTENCES,
  island: ISLAND_SENTENCES,
  kiosk: KIOSK_SENTENCES,
  labelled: LABELLED_SENTENCES,
  letter: LETTER_SENTENCES,
  market: MARKET_SENTENCES,
  neighbour: NEIGHBOUR_SENTENCES,
  odd: ODD_SENTENCES,
  office: OFFICE_SENTENCES,
  pier: PIER_SENTENCES,
  jetty: JETTY_SENTENCES,
  quay: QUAY_SENTENCES,
  dock: DOCK_SENTENCES,
  raft: RAFT_SENTENCES,
  barge: BARGE_SENTENCES,
  reef: REEF_SENTENCES,
  shoal: SHOAL_SENTENCES,
  'small-letter': SMALL_LETTER_SENTENCES,
  stranger: STRANGER_SENTENCES,
  texter: TEXTER_SENTENCES,
  villager: VILLAGER_SENTENCES,
  visitor: VISITOR_SENTENCES,
  skiff: SKIFF_SENTENCES,
  canoe: CANOE_SENTENCES,
  sampan: SAMPAN_SENTENCES,
  tender: TENDER_SENTENCES,
  trawler: TRAWLER_SENTENCES,
  seiner: SEINER_SENTENCES,
  cutter: CUTTER_SENTENCES,
  dinghy: DINGHY_SENTENCES,
  ketch: KETCH_SENTENCES,
  lugger: LUGGER_SENTENCES,
  drifter: DRIFTER_SENTENCES,
  smack: SMACK_SENTENCES,
  wherry: WHERRY_SENTENCES,
  sloop: SLOOP_SENTENCES,
  yawl: YAWL_SENTENCES,
  pinnace: PINNACE_SENTENCES,
  shallop: SHALLOP_SENTENCES,
  gig: GIG_SENTENCES,
  dhow: DHOW_SENTENCES,
  felucca: FELUCCA_SENTENCES,
  proa: PROA_SENTENCES,
  punt: PUNT_SENTENCES,
  coble: COBLE_SENTENCES,
  dory: DORY_SENTENCES,
  wharf: WHARF_SENTENCES,
};
