import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'eslint.config.js' });

/** The boundary messages for a snippet standing in a file of that name (which need not exist). */
async function boundaries(filePath: string, code: string): Promise<string[]> {
  const script = filePath.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>\n` : `${code}\n`;
  const [result] = await eslint.lintText(script, { filePath });
  if (!result) throw new Error(`${filePath} is ignored by the linter`);
  const broken = result.messages.find((message) => message.fatal);
  if (broken) throw new Error(`${filePath}: ${broken.message}`);
  return result.messages
    .filter((message) => message.ruleId === 'project/import-boundaries')
    .map((message) => message.message);
}

const refused: [name: string, filePath: string, code: string, expected: RegExp][] = [
  ['model imports svelte', 'src/lib/model/pools.ts', "import { tick } from 'svelte';", /package "svelte"/],
  [
    'model imports evidence',
    'src/lib/model/pools.ts',
    "import '../evidence/claims';",
    /model may not import evidence/
  ],
  [
    'motion imports model',
    'src/lib/motion/ease.ts',
    "export * from '$lib/model/receptor';",
    /may not import model/
  ],
  [
    'evidence imports a model value',
    'src/lib/evidence/x.ts',
    "import { kd } from '../model/receptor';",
    /only types/
  ],
  [
    'a room reads the trials outside its rows',
    'src/lib/figures/bdnf/scene.ts',
    "import { TABLES } from '../../evidence/trials/load.ts';",
    /only types from trials/
  ],
  [
    'a view reads the trials',
    'src/lib/figures/bdnf/View.svelte',
    "import { smdByTime } from '$lib/evidence/trials/effects';",
    /trials/
  ],
  [
    'evidence for browsers reads the trials',
    'src/lib/evidence/claims.ts',
    "import { TABLES } from './trials/load.ts';",
    /may not import trials/
  ],
  ['evidence ships zod', 'src/lib/evidence/claims.ts', "import { z } from 'zod';", /package "zod"/],
  [
    'a room imports another room',
    'src/lib/figures/bdnf/scene.ts',
    "import { scene } from '../receptor/scene';",
    /another room/
  ],
  [
    'a room imports another room by alias, for a type',
    'src/lib/figures/bdnf/View.svelte',
    "import type { Scene } from '$lib/figures/receptor/scene';",
    /another room/
  ],
  [
    'a room imports a driver',
    'src/lib/figures/bdnf/scene.ts',
    "import '../../drivers/scroll';",
    /import drivers/
  ],
  [
    'a driver imports a room',
    'src/lib/drivers/scroll.ts',
    "import '../figures/receptor/index';",
    /import room-index/
  ],
  [
    'a driver imports a room when it is needed',
    'src/lib/drivers/scroll.ts',
    "export const late = () => import('$lib/figures/receptor/scene');",
    /import room/
  ],
  [
    'a driver imports the registry',
    'src/lib/drivers/step.ts',
    "import '../figures/registry';",
    /import figures/
  ],
  [
    'a view imports gsap',
    'src/lib/figures/bdnf/View.svelte',
    "import { gsap } from 'gsap';",
    /package "gsap"/
  ],
  [
    'a view computes the scene',
    'src/lib/figures/bdnf/View.svelte',
    "import { scene } from './scene';",
    /only types from room-scene/
  ],
  [
    'a scene imports a view',
    'src/lib/figures/bdnf/scene.ts',
    "import View from './View.svelte';",
    /import room-view/
  ],
  [
    'a scene draws with d3-selection',
    'src/lib/figures/bdnf/scene.ts',
    "import 'd3-selection';",
    /d3-selection/
  ],
  ['a mark imports a figure', 'src/lib/marks/Axis.svelte', "import '../figures/figure';", /only types/],
  [
    'the theme imports ui',
    'src/lib/theme/tokens.ts',
    "import '../ui/Button.svelte';",
    /theme may not import ui/
  ],
  [
    'a driver imports a page',
    'src/lib/drivers/step.ts',
    "import '../../routes/+page.svelte';",
    /import pages/
  ]
];

const accepted: [name: string, filePath: string, code: string][] = [
  ['model imports itself', 'src/lib/model/receptor/index.ts', "export * from './scheme';"],
  [
    'evidence imports a type of the model',
    'src/lib/evidence/x.ts',
    "import type { Gating } from '../model/receptor';"
  ],
  ['a scene uses the model', 'src/lib/figures/bdnf/scene.ts', "import { solve } from '$lib/model/receptor';"],
  [
    'a view knows its scene by type',
    'src/lib/figures/bdnf/View.svelte',
    "import type { Scene } from './scene';"
  ],
  [
    'a view draws with marks',
    'src/lib/figures/bdnf/View.svelte',
    "import Axis from '$lib/marks/Axis.svelte';"
  ],
  [
    'a view knows where things are',
    'src/lib/figures/bdnf/View.svelte',
    "import { AXIS_X } from './geometry';"
  ],
  [
    'a room reads the trials in its rows',
    'src/lib/figures/bdnf/rows.ts',
    "import { TABLES } from '../../evidence/trials/load.ts';"
  ],
  [
    'a scene takes its rows',
    'src/lib/figures/bdnf/scene.ts',
    "import { rows } from './rows';\nimport type { Outcome } from '../../evidence/trials/types';"
  ],
  [
    'trials are parsed with d3 and checked with zod',
    'src/lib/evidence/trials/x.ts',
    "import { csvParseRows } from 'd3';\nimport { z } from 'zod';\nimport '../references.json';"
  ],
  ['a driver uses gsap', 'src/lib/drivers/scroll.ts', "import { ScrollTrigger } from 'gsap/ScrollTrigger';"],
  [
    'a driver knows figures by type',
    'src/lib/drivers/step.ts',
    "import type { Step } from '../figures/figure';"
  ],
  ['a page imports anything', 'src/routes/+page.ts', "import { figures } from '$lib/figures/registry';"],
  ['a test imports anything', 'src/lib/model/pools.test.ts', "import '../evidence/parameters';"]
];

/** The first file pays for loading the linter and its parsers. */
const WARM_UP_MS = 60_000;

describe('who may import whom', () => {
  beforeAll(() => boundaries('src/lib/drivers/step.ts', ''), WARM_UP_MS);

  it.each(refused)('refuses: %s', async (_name, filePath, code, expected) => {
    expect(await boundaries(filePath, code)).toEqual([expect.stringMatching(expected)]);
  });

  it.each(accepted)('accepts: %s', async (_name, filePath, code) => {
    expect(await boundaries(filePath, code)).toEqual([]);
  });
});
