/** A list of thousands of rows of which only those near the screen are in the document. */
import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';
import { on } from 'svelte/events';

/** The same object as long as the rows are the same: another one makes all places be worked out anew. */
export interface ListRows {
  readonly count: number;
  readonly keyOf: (index: number) => string | number;
  /** The height of a row that was never drawn. The nearer to the truth, the less is worked out again. */
  readonly estimatePx: (index: number) => number;
  /** Told the height of a row that is drawn. */
  readonly learnPx: (index: number, heightPx: number) => void;
}

/** From the rows near the screen, in order, to all that are drawn: those, and others wherever they lie. */
export type Drawing = (near: readonly number[]) => number[];

export interface Placed {
  readonly index: number;
  /** From the top of the list. */
  readonly startPx: number;
  readonly endPx: number;
}

export interface ListLayout {
  readonly placed: readonly Placed[];
  readonly heightPx: number;
}

/** Rows drawn beyond either edge of the screen, so that a fast scroll meets no gap. */
const overscan = 6;
/** Until the scroller is known. */
const firstHeightPx = 600;

export class VirtualList {
  #changes = $state(0);
  /** As `#changes`, but not read by the effects in which a change is noted: they would bring themselves about. */
  #changeCount = 0;
  /** Distance from the top of the scrolled content to the list. */
  #topPx = $state(0);
  #scroller: HTMLElement | null = null;
  #rows: ListRows = { count: 0, keyOf: Number, estimatePx: () => 0, learnPx: () => {} };
  #drawing: Drawing = (near) => [...near];
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;

  constructor() {
    this.#virtualizer = new Virtualizer(this.#options(0));
  }

  /** The rows drawn now. Read it in a derived: it changes as the list is scrolled and its rows are measured. */
  layOut(rows: ListRows, drawing: Drawing): ListLayout {
    void this.#changes;
    const topPx = this.#topPx;
    this.#rows = rows;
    this.#drawing = drawing;
    this.#virtualizer.setOptions(this.#options(topPx));
    return {
      placed: this.#virtualizer.getVirtualItems().map((item) => placed(item, topPx)),
      heightPx: this.#virtualizer.getTotalSize(),
    };
  }

  /** Bottom edge of a row, drawn or not. */
  endPx(index: number): number {
    return (this.#virtualizer.measurementsCache[index]?.end ?? 0) - this.#topPx;
  }

  /** True when the top of the scrolled content is out of sight. Asking the document would force a layout. */
  get isScrolled(): boolean {
    return (this.#virtualizer.scrollOffset ?? 0) > 0;
  }

  scrollToTop(): void {
    this.#scroller?.scrollTo({ top: 0 });
  }

  /** Attaches the list's own element. What stands beside it in its parent may push it down. */
  readonly attach = (list: HTMLElement) => {
    const scroller = scrollerOf(list);
    this.#scroller = scroller;
    const unmount = this.#virtualizer._didMount();
    const place = () => {
      const topPx =
        list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      if (Math.abs(topPx - untrack(() => this.#topPx)) >= 1) this.#topPx = topPx;
    };
    const resizes = new ResizeObserver(place);
    for (const sibling of list.parentElement?.children ?? []) if (sibling !== list) resizes.observe(sibling);
    // Before anything is drawn anew: to ask for places then costs nothing.
    const endScrolls = on(scroller, 'scroll', place, { passive: true });
    place();
    this.settle();
    return () => {
      endScrolls();
      resizes.disconnect();
      unmount();
      this.#scroller = null;
    };
  };

  /** Attaches a row, which carries its index as `data-index`. */
  readonly attachRow = (row: HTMLElement) => {
    this.#virtualizer.measureElement(row);
    return () => queueMicrotask(() => this.#virtualizer.measureElement(null));
  };

  /** To be called once the document shows the layout. */
  settle(): void {
    if (this.#scroller !== null) this.#virtualizer._willUpdate();
  }

  #options(topPx: number): VirtualizerOptions<HTMLElement, HTMLElement> {
    const { count, keyOf, estimatePx } = this.#rows;
    return {
      count,
      getItemKey: keyOf,
      estimateSize: estimatePx,
      overscan,
      scrollMargin: topPx,
      initialRect: { width: 0, height: firstHeightPx },
      initialOffset: () => this.#scroller?.scrollTop ?? 0,
      getScrollElement: () => this.#scroller,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      rangeExtractor: (range) => this.#drawing(defaultRangeExtractor(range)),
      // Sizes come from the observer, before the frame is painted: nothing forces a layout on the way.
      measureElement: (row, entry, virtualizer) => {
        if (entry === undefined) return this.#knownPx(row);
        const heightPx = measureElement(row, entry, virtualizer);
        this.#rows.learnPx(virtualizer.indexFromElement(row), heightPx);
        return heightPx;
      },
      onChange: () => {
        this.#changeCount += 1;
        this.#changes = this.#changeCount;
      },
    };
  }

  #knownPx(row: HTMLElement): number {
    const index = this.#virtualizer.indexFromElement(row);
    return this.#virtualizer.measurementsCache[index]?.size ?? this.#rows.estimatePx(index);
  }
}

const placed = ({ index, start, end }: VirtualItem, topPx: number): Placed => ({
  index,
  startPx: start - topPx,
  endPx: end - topPx,
});

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(parent).overflowY)) return parent;
  }
  return document.documentElement;
}
