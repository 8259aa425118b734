import { actionWords } from './actions.ts';
import { businessAndTaxWords } from './business-and-tax.ts';
import { civilStatusWords } from './civil-status.ts';
import { englishWords } from './english.ts';
import { farmsAndCourtsWords } from './farms-mines-courts.ts';
import { farmSeaForestWords } from './farm-sea-forest.ts';
import { landAndBuildingWords } from './land-and-building.ts';
import { moneyWords } from './money-and-customs.ts';
import { residenceWords } from './residence.ts';
import { speechWords } from './speech.ts';
import { sectorWords } from './sectors.ts';
import { shipsAndArmyWords } from './ships-planes-weapons.ts';
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
  moneyWords,
  shipsAndArmyWords,
  farmsAndCourtsWords,
  singleWords,
  actionWords,
];
