/** axe, once per page for all themes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const THEMES = ['light', 'dark', 'contrast', 'projector'] as const;
/** Rules whose outcome colours can change, and sizes. All others see the same document in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const SIZE_RULES = ['target-size'];

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}
interface AxeOptions {
  resultTypes: string[];
  preload: boolean;
  runOnly?: string[];
  rules?: Record<string, { enabled: boolean }>;
}
declare global {
  interface Window {
    /** Looks and sizes that were judged on this page. */
    judged?: Set<string>;
    axe: {
      run(
        context: Document | Element | { include: Element[] },
        options: AxeOptions
      ): Promise<{ violations: Violation[] }>;
    };
  }
}

/** Puts axe into the page, where it stays: no other way lets all runs share it. */
async function inject(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await new AxeBuilder({ page }).setLegacyMode(true).withRules('document-title').analyze();
}

/**
 * What axe finds in the page, or within one element, in every theme: one line for each violation.
 * In the first theme every rule runs on everything. In the others the colour rules run on one text of each look, and
 * the rules about sizes where a theme changes any; what was judged before on the same page is not judged again. A look
 * is the colours and sizes of a text and of all it stands in: that is what axe judges by, as it leaves words over a
 * drawing undecided.
 */
export async function violationsIn(page: Page, within = 'html'): Promise<string[]> {
  await inject(page);
  return page.evaluate(
    async ({ themes, colourRules, sizeRules, selector }) => {
      const root = document.documentElement;
      // A word that is still fading in has not its colour yet.
      const fading = document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline);
      await Promise.allSettled(fading.map(({ finished }) => finished));
      const worn = root.dataset['theme'];
      const scope = document.querySelector(selector) ?? root;
      const options = { resultTypes: ['violations'], preload: false };
      const judged = (window.judged ??= new Set());
      const isNew = (key: string) => !judged.has(key) && judged.add(key);

      const LOOK = [
        'color',
        'background-color',
        'background-image',
        'opacity',
        'filter',
        'mix-blend-mode',
        'font-size',
        'font-weight',
        'text-decoration-line',
        'text-shadow',
        'border-bottom',
        'clip-path',
        'position'
      ];
      const looks = new Map<Element, string>();
      const lookOf = (element: Element): string => {
        const known = looks.get(element);
        if (known !== undefined) return known;
        const style = getComputedStyle(element);
        const own = LOOK.map((name) => style.getPropertyValue(name)).join();
        const off = element.matches(':disabled, [aria-disabled="true"]');
        const look = `${element.parentElement ? lookOf(element.parentElement) : ''}/${own}${off ? ' off' : ''}`;
        looks.set(element, look);
        return look;
      };
      const hasWords = (element: Element) =>
        element.matches('input, textarea') ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      /** A link is judged beside the words around it. */
      const isInText = (link: Element) => link.textContent !== link.parentElement?.textContent;
      const oneOfEachLook = () => {
        looks.clear();
        return [...scope.querySelectorAll('*')]
          .filter((element) => hasWords(element) && element.checkVisibility({ visibilityProperty: true }))
          .map((element) => ({ element, link: element.closest('a[href]') }))
          .filter(({ element, link }) => isNew(`${lookOf(element)} ${link ? isInText(link) : ''}`))
          .map(({ element, link }) => link ?? element);
      };
      const sizes = () =>
        [...scope.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]
          .map((element) => element.getBoundingClientRect())
          .map(({ x, y, width, height }) => [x, y, width, height].join())
          .join(' ');

      const lines: string[] = [];
      for (const theme of themes) {
        root.dataset['theme'] = theme;
        const runs = [];
        if (theme === themes[0]) {
          isNew(sizes());
          const rules = Object.fromEntries(sizeRules.map((id) => [id, { enabled: true }]));
          runs.push(await window.axe.run(scope, { ...options, rules }));
        } else {
          const include = oneOfEachLook();
          if (include.length > 0)
            runs.push(await window.axe.run({ include }, { ...options, runOnly: colourRules }));
          if (isNew(sizes())) runs.push(await window.axe.run(scope, { ...options, runOnly: sizeRules }));
        }
        for (const { id, nodes } of runs.flatMap(({ violations }) => violations)) {
          for (const { target, failureSummary = '' } of nodes) {
            // Targets in the flow of a sentence may be small (WCAG 2.5.8, "Inline"); axe can't tell a row of
            // citations from one.
            if (sizeRules.includes(id) && String(target).includes('.cite')) continue;
            lines.push(`${theme}: ${id}: ${String(target)} (${failureSummary.split('\n')[1]?.trim() ?? ''})`);
          }
        }
      }
      if (worn === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = worn;
      return lines;
    },
    { themes: THEMES, colourRules: COLOUR_RULES, sizeRules: SIZE_RULES, selector: within }
  );
}
