import { gsap } from 'gsap/gsap-core';
import { scrollTrigger } from './gsap';
import { lerp } from '$lib/motion/progress';
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

/** The picture comes to rest this long after the page, ms: a wheel's notches do not show. */
const FOLLOW_MS = 350;
/** Closer to where it should be than this share of the story, the picture is there. */
const ARRIVED = 2e-4;
/** A rest begins when the page has stood still this long, seconds. */
const REST_AFTER_S = 0.5;

/** Ties a figure to the scroll position of its story. Returns what undoes it. */
export function scrollStory({ story, stops, lineAt, reduced, onProgress, onRest }: ScrollStory): () => void {
  const elements = [...story.querySelectorAll<HTMLElement>('[data-step-card]')];
  let cards: Card[] = [];
  let rested = -1;
  let shown = 0;
  let target = 0;
  let from = 0;
  let elapsedMs = 0;
  let following = false;
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
    if (at === undefined || Math.abs(shown - at) > ARRIVED || rested === index) return;
    rested = index;
    onRest(index);
  });
  rest.pause();

  /** One frame of the way to the target. A tween for each scroll event would cost as much as a small picture. */
  const follow = (_time: number, deltaMs: number) => {
    elapsedMs += deltaMs;
    const left = 1 - Math.min(1, elapsedMs / FOLLOW_MS);
    shown = lerp(target, from, left ** 3);
    if (left > 0) onProgress(shown, index);
    else {
      arrive();
      rest.restart(true);
    }
  };
  const stop = () => {
    if (following) gsap.ticker.remove(follow);
    following = false;
  };
  const arrive = () => {
    stop();
    shown = target;
    onProgress(target, index);
  };

  const update = (smooth: boolean) => {
    const wanted = readingProgress(window.scrollY + lineAt(), cards);
    if (wanted.index !== index) rested = -1;
    index = wanted.index;
    target = reduced() ? (cards[index]?.at ?? 0) : wanted.progress;
    if (!smooth || reduced() || Math.abs(target - shown) <= ARRIVED) {
      arrive();
      if (smooth) rest.restart(true);
    } else {
      from = shown;
      elapsedMs = 0;
      if (!following) gsap.ticker.add(follow);
      following = true;
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
    stop();
  };
}
