import type { Place } from './report.ts';

/** Personal data within so many characters speaks for a weak match: about a letter, a form or a record. */
const WITHIN = 1500;

interface Waiting {
  readonly place: Place;
  readonly start: number;
  believed: boolean;
}

/**
 * Holds back matches that mean something only beside other personal data, until that is found or the text is too far past
 * them. Only data of another kind counts: a list of names is no evidence that they are persons'. What it hands on is in the order
 * it was given.
 */
export class Beside {
  private readonly waiting: Waiting[] = [];
  private readonly emit: (place: Place) => void;
  /** Where each kind of data was seen last. */
  private readonly evidence = new Map<string, number>();

  constructor(emit: (place: Place) => void) {
    this.emit = emit;
  }

  /** `start` never goes back; `evidence` says that this match speaks for others. */
  add(place: Place, start: number, weak: boolean, evidence: boolean): void {
    const { entity } = place.rule.rule;
    if (evidence) {
      this.evidence.set(entity, start);
      for (const other of this.waiting)
        if (start - other.start <= WITHIN && other.place.rule.rule.entity !== entity) other.believed = true;
    }
    const believed = !weak || [...this.evidence].some(([other, at]) => other !== entity && start - at <= WITHIN);
    if (believed && this.waiting.length === 0) {
      this.emit(place);
      return;
    }
    this.waiting.push({ place, start, believed });
    this.settle(start);
  }

  /** The text has ended: what still waits is nobody's. */
  end(): void {
    this.settle(Infinity);
  }

  private settle(at: number): void {
    let settled = 0;
    for (const { place, start, believed } of this.waiting) {
      if (!believed && at - start <= WITHIN) break;
      if (believed) this.emit(place);
      settled += 1;
    }
    this.waiting.splice(0, settled);
  }
}
