import { createHash } from 'node:crypto';

/** The source expression by which a content-security policy allows one inline script or style. */
export const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;
