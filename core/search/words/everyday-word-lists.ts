import { actionWords } from './actions.ts';
import { banksAndSecuritiesWords } from './banks-and-securities.ts';
import { businessAndTaxWords } from './business-and-tax.ts';
import { civilStatusWords } from './civil-status.ts';
import { customsAndTaxWords } from './customs-and-tax.ts';
import { englishWords } from './english.ts';
import { farmSeaForestWords } from './farm-sea-forest.ts';
import { firmsCourtsAndArmyWords } from './firms-courts-army.ts';
import { landAndBuildingWords } from './land-and-building.ts';
import { minesFarmsAndHousesWords } from './mines-farms-houses.ts';
import { officialSynonyms } from './official-synonyms.ts';
import { residenceWords } from './residence.ts';
import { speechWords } from './speech.ts';
import { sectorWords } from './sectors.ts';
import { shipsAndPlanesWords } from './ships-and-planes.ts';
import { singleWords } from './single-words.ts';
import { situationWords } from './situations.ts';
import { transportWords } from './transport.ts';
import { welfareAndArmyWords } from './welfare-and-army.ts';

/** Every list of everyday words, in the order in which they are read; later rewrites win. */
export const EVERYDAY_WORD_LISTS: readonly string[] = [
  speechWords,
  englishWords,
  civilStatusWords,
  residenceWords,
  landAndBuildingWords,
  businessAndTaxWords,
  transportWords,
  farmSeaForestWords,
  welfareAndArmyWords,
  situationWords,
  sectorWords,
  officialSynonyms,
  customsAndTaxWords,
  banksAndSecuritiesWords,
  shipsAndPlanesWords,
  minesFarmsAndHousesWords,
  firmsCourtsAndArmyWords,
  singleWords,
  actionWords,
];
