import { baselineOf } from '../../../show/page/text-block.ts';
import type { FontFiles, FontName } from './fonts.ts';
import type { Kit, KitFont } from './kit.ts';
import { SignFont } from './sign-font.ts';
import { signThickness } from './signs.ts';
import { type Run, runsOf, type Subset, subsets } from './text-runs.ts';

type Weight = 400 | 600;

/** Where a text stands, and how it looks; lengths in the units of the page or drawing. */
export interface Lettering {
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Degrees clockwise about (x, y). */
  readonly turn?: number | undefined;
  readonly halo?: string | undefined;
}

/** A block of lines, all from the same place across. */
export interface Block extends Omit<Lettering, 'y' | 'turn' | 'halo'> {
  readonly lineHeight: number;
}

/** Width of a halo's line, as on screen. */
const haloWidth = 3;

/** Writes texts with the embedded fonts, and draws what they lack. */
export class Pen {
  readonly kit: Kit;
  readonly #fonts = new Map<FontName, KitFont>();
  readonly #signs: Readonly<Record<Weight, SignFont>>;

  constructor(kit: Kit, files: FontFiles) {
    this.kit = kit;
    this.#signs = { 400: new SignFont(kit, 400), 600: new SignFont(kit, 600) };
    for (const weight of [400, 600] as const) {
      for (const subset of subsets) {
        const name: FontName = `${subset}-${weight}`;
        kit.registerFont(name, files[name]).font(name);
        this.#fonts.set(name, kit._font.font);
      }
    }
  }

  /** Width of a text as it will be written. */
  readonly width = (text: string, size: number, weight: Weight): number =>
    this.#runs(text, weight).reduce((sum, run) => sum + this.#widthOf(run, size, weight), 0);

  write(text: string, lettering: Lettering): void {
    const { x, y, size, weight, fill, anchor, turn = 0, halo } = lettering;
    const runs = this.#runs(text, weight).map((run) => ({ run, width: this.#widthOf(run, size, weight) }));
    // A space at the end of a line takes no room.
    const whole = this.width(text.trimEnd(), size, weight);
    const share = { start: 0, middle: 0.5, end: 1 }[anchor];
    this.kit.save();
    if (turn !== 0) this.kit.rotate(turn, { origin: [x, y] });
    let at = x - whole * share;
    const placed = runs.map(({ run, width }) => {
      const left = at;
      at += width;
      return { run, left };
    });
    if (halo !== undefined) for (const { run, left } of placed) this.#drawHalo(run, left, y, size, weight, halo);
    for (const { run, left } of placed) {
      if (run.kind === 'sign') this.#signs[weight].write(run.letter, run.sign, left, y, size, fill);
      else this.#font(run.subset, weight, size).fillColor(fill).text(run.text, left, y, plain);
    }
    this.kit.restore();
  }

  /**
   * Writes the lines of a block whose top is at `top`. A space ends each but the last: they are one text to those who
   * copy or hear it.
   */
  lines(lines: readonly string[], top: number, block: Block): void {
    const { lineHeight, ...look } = block;
    lines.forEach((line, i) => {
      const text = i < lines.length - 1 ? `${line} ` : line;
      if (line !== '') this.write(text, { ...look, y: top + baselineOf(block, i) });
    });
  }

  /** After the last text: writes the fonts of drawn signs. */
  finish(): void {
    this.#signs[400].finish();
    this.#signs[600].finish();
  }

  #runs(text: string, weight: Weight): readonly Run[] {
    return runsOf(text, (subset, codePoint) => this.#face(subset, weight).hasGlyphForCodePoint(codePoint));
  }

  #face(subset: Subset, weight: Weight): KitFont {
    return this.#fonts.get(`${subset}-${weight}`) ?? this.kit._font.font;
  }

  #font(subset: Subset, weight: Weight, size: number): Kit {
    return this.kit.font(`${subset}-${weight}`).fontSize(size);
  }

  #widthOf(run: Run, size: number, weight: Weight): number {
    return run.kind === 'sign' ? run.sign.width * size : this.#font(run.subset, weight, size).widthOfString(run.text);
  }

  /** Lines round the letters, as paths: the same text twice would be read twice. */
  #drawHalo(run: Run, x: number, y: number, size: number, weight: Weight, halo: string): void {
    if (run.kind === 'sign') {
      const width = signThickness[weight] + haloWidth / size;
      this.#path(x, y, size, () => this.#stroke((run.sign.lines ?? '') + (run.sign.areas ?? ''), width, halo));
      return;
    }
    const face = this.#face(run.subset, weight);
    const { glyphs, positions } = face.layout(run.text);
    const scale = size / face.unitsPerEm;
    let at = x;
    glyphs.forEach(({ path }, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      const outline = path.toSVG();
      this.kit
        .save()
        .translate(at + xOffset * scale, y - yOffset * scale)
        .scale(scale, -scale);
      if (outline !== '') this.#stroke(outline, haloWidth / scale, halo);
      this.kit.restore();
      at += xAdvance * scale;
    });
  }

  #path(x: number, y: number, size: number, draw: () => void): void {
    this.kit.save().translate(x, y).scale(size, size);
    draw();
    this.kit.restore();
  }

  #stroke(path: string, width: number, colour: string): void {
    this.kit.lineWidth(width).lineJoin('round').lineCap('round').path(path).strokeColor(colour).stroke();
  }
}

const plain = { lineBreak: false, baseline: 'alphabetic' } as const;
