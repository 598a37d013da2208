/// <reference types="gsap" />
declare global {
  namespace App {}
}
export {};
