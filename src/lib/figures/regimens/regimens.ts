/** The regimens of the figure: what was given, as studied, and which levels in blood were published for it. */
import type { Regimen } from '$lib/model/pharmacokinetics';

/** Body weight of the model's typical adult, kg. */
export const WEIGHT_KG = 70;

/** The dose of the mood studies, mg of free base per kg. */
const STUDIED_MG_PER_KG = 0.5;

/** Levels in blood that were measured and that we could check, ng/mL. */
export interface PublishedLevels {
  /** Average peak. */
  meanNgPerMl: number;
  /** What the band spans: reported levels from lowest to highest, or mean ± standard deviation. */
  lowNgPerMl: number;
  highNgPerMl: number;
}

export interface StudiedRegimen extends Omit<Regimen, 'weightKg'> {
  /** None where no spread between people could be checked: no band is drawn then. */
  published?: PublishedLevels;
}

export const REGIMENS = {
  /** @source krystal1994 (100 to 250 ng/mL), zarate2006 (185 ng/mL), both as tabulated in zanos2018 */
  infusion: {
    drug: 'ketamine',
    route: 'iv-infusion',
    doseMg: STUDIED_MG_PER_KG * WEIGHT_KG,
    durationMin: 40,
    published: { meanNgPerMl: 185, lowNgPerMl: 100, highNgPerMl: 250 }
  },
  injection: { drug: 'ketamine', route: 'intramuscular', doseMg: STUDIED_MG_PER_KG * WEIGHT_KG },
  /** @source perez-ruixo2021: the published peak, 72.5 ng/mL, comes from the model used here */
  nasal: { drug: 'esketamine', route: 'nasal', doseMg: 56 },
  nasalHigher: { drug: 'esketamine', route: 'nasal', doseMg: 84 },
  /** @source grant1981 (45 ± 10 ng/mL), as tabulated in zanos2018 */
  swallowed: {
    drug: 'ketamine',
    route: 'oral',
    doseMg: STUDIED_MG_PER_KG * WEIGHT_KG,
    published: { meanNgPerMl: 45, lowNgPerMl: 35, highNgPerMl: 55 }
  },
  /** @source chong2006 (28.6 ± 6.6 ng/mL, six patients) */
  lozenge: {
    drug: 'ketamine',
    route: 'sublingual',
    doseMg: 25,
    published: { meanNgPerMl: 28.6, lowNgPerMl: 22, highNgPerMl: 35.2 }
  }
} as const satisfies Record<string, StudiedRegimen>;

export type RegimenId = keyof typeof REGIMENS;
export const REGIMEN_IDS = Object.keys(REGIMENS) as RegimenId[];

/** A regimen with its optional parts as such. */
export const regimenOf = (id: RegimenId): StudiedRegimen => REGIMENS[id];
