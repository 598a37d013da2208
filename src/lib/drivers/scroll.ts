import { gsap } from 'gsap/gsap-core';
import { scrollTrigger } from './gsap';
import { readingProgress, type Card } from './reading';

interface ScrollStory {
  /** Holds the cards. */
  story: HTMLElement;
  /** Stop of each step, by step id. */
  stops: ReadonlyMap<string, number>;
  /** Height of the reading line in the window, px. */
  lineAt: () => number;
  reduced: () => boolean;
  /** Called with the progress and the index of the card being read. */
  onProgress: (progress: number, index: number) => void;
  /** Called once the picture rests at a card. */
  onRest: (index: number) => void;
}

/** The picture follows the scroll position with this time constant, seconds: a wheel's notches do not show. */
const FOLLOW_S = 0.35;
/** A rest begins when the page has stood still this long, seconds. */
const REST_AFTER_S = 0.5;

/** Ties a figure to the scroll position of its story. Returns what undoes it. */
export function scrollStory({ story, stops, lineAt, reduced, onProgress, onRest }: ScrollStory): () => void {
  const elements = [...story.querySelectorAll<HTMLElement>('[data-step-card]')];
  let cards: Card[] = [];
  let rested = -1;
  const shown = { progress: 0 };
  let index = 0;

  const measure = () => {
    cards = elements.map((element) => {
      const box = element.getBoundingClientRect();
      return {
        top: box.top + window.scrollY,
        height: box.height,
        at: stops.get(element.dataset.stepCard ?? '') ?? 0
      };
    });
  };

  const rest = gsap.delayedCall(REST_AFTER_S, () => {
    const at = cards[index]?.at;
    if (at === undefined || Math.abs(shown.progress - at) > 1e-4 || rested === index) return;
    rested = index;
    onRest(index);
  });
  rest.pause();

  const update = (smooth: boolean) => {
    const wanted = readingProgress(window.scrollY + lineAt(), cards);
    if (wanted.index !== index) rested = -1;
    index = wanted.index;
    const target = reduced() ? (cards[index]?.at ?? 0) : wanted.progress;
    gsap.killTweensOf(shown);
    if (smooth && !reduced() && Math.abs(target - shown.progress) > 1e-5) {
      gsap.to(shown, {
        progress: target,
        duration: FOLLOW_S,
        ease: 'power2.out',
        onUpdate: () => onProgress(shown.progress, index),
        onComplete: () => void rest.restart(true)
      });
    } else {
      shown.progress = target;
      onProgress(target, index);
      if (smooth) rest.restart(true);
    }
  };

  measure();
  const trigger = scrollTrigger().create({
    trigger: story,
    start: 'top bottom',
    end: 'bottom top',
    onUpdate: () => update(true),
    onRefresh: () => {
      measure();
      update(false);
    }
  });
  update(false);
  return () => {
    trigger.kill();
    rest.kill();
    gsap.killTweensOf(shown);
  };
}
