/** Every page, on a desktop at the root of a host and on a phone below a folder of one. */
import { expect, test } from '@playwright/test';
import { isEmbed, NOWHERE, pages } from './site';
import { DESKTOP, NARROW, PHONE, visit } from './visit';

for (const visitor of [DESKTOP, PHONE]) {
  test.describe(visitor.name, () => {
    test.use({ viewport: visitor.viewport });

    // A figure's own frame is visited with its steps: see figures.spec.ts.
    for (const address of [...pages.filter((page) => !isEmbed(page)), NOWHERE]) {
      test(`${address} is well on a ${visitor.name}`, async ({ page }) => {
        await visit(page, address, visitor);
        if (visitor !== PHONE) return;
        for (const viewport of NARROW) {
          await test.step(`does not scroll sideways at ${viewport.width} × ${viewport.height}`, async () => {
            await page.setViewportSize(viewport);
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(width).toBeLessThanOrEqual(viewport.width);
          });
        }
      });
    }
  });
}
