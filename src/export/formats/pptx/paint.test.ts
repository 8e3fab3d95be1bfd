import { describe, expect, it } from 'vitest';
import { colourOf, fillXml, lineXml } from './paint.ts';

describe('colours of the page on a slide', () => {
  it('come from every way in which the page writes them', () => {
    expect(colourOf('#0B6B8A')).toEqual({ hex: '0b6b8a', alpha: 1 });
    expect(colourOf('#fff')).toEqual({ hex: 'ffffff', alpha: 1 });
    expect(colourOf('#0b6b8a80')).toEqual({ hex: '0b6b8a', alpha: 128 / 255 });
    expect(colourOf('rgb(11, 107, 138)')).toEqual({ hex: '0b6b8a', alpha: 1 });
    expect(colourOf('rgba(11, 107, 138, 0.25)')).toEqual({ hex: '0b6b8a', alpha: 0.25 });
  });

  it('keep what shows through them', () => {
    expect(fillXml('#00000040')).toBe(
      '<a:solidFill><a:srgbClr val="000000"><a:alpha val="25098"/></a:srgbClr></a:solidFill>',
    );
    expect(fillXml(null)).toBe('<a:noFill/>');
  });

  it('say dashes as shares of the width of their line', () => {
    expect(lineXml({ colour: '#000000', width: 2, dash: [5, 3] })).toContain('<a:ds d="250000" sp="150000"/>');
    expect(lineXml({ colour: '#000000', width: 1, dash: [4] })).toContain('<a:ds d="400000" sp="400000"/>');
    expect(lineXml({ colour: '#000000', width: 1 })).toContain('<a:prstDash val="solid"/>');
  });
});
