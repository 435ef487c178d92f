// Teams' host configuration; colours are the page's variables, so a change of theme redraws nothing.
const colour = (strong, subtle = strong) => ({ default: `var(--${strong})`, subtle: `var(--${subtle})`, highlightColors: { default: 'var(--warning-back)', subtle: 'var(--warning-back)' } });

const foreground = {
  default: colour('text', 'subtle'), dark: colour('text', 'subtle'), light: colour('subtle'), accent: colour('accent'),
  good: colour('good'), warning: colour('warning'), attention: colour('attention'),
};

const style = (back, border = back) => ({ backgroundColor: `var(--${back})`, borderColor: `var(--${border})`, foregroundColors: foreground });

export const hostConfig = {
  fontFamily: 'var(--font)',
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontTypes: {
    default: { fontFamily: 'var(--font)', fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 }, fontWeights: { lighter: 300, default: 400, bolder: 600 } },
    monospace: { fontFamily: 'Consolas, "DejaVu Sans Mono", monospace', fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 }, fontWeights: { lighter: 300, default: 400, bolder: 600 } },
  },
  textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' }, columnHeader: { weight: 'bolder' } },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: { ...style('surface'), backgroundColor: 'transparent' }, emphasis: style('emphasis-back', 'line'), accent: style('accent-back', 'accent'),
    good: style('good-back', 'good'), warning: style('warning-back', 'warning'), attention: style('attention-back', 'attention'),
  },
  actions: {
    maxActions: 6, spacing: 'default', buttonSpacing: 0, showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    preExpandSingleShowCardAction: false, actionsOrientation: 'horizontal', actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: true },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 16 },
  inputs: {
    label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention', weight: 'bolder' }, optionalInputs: { weight: 'bolder' } },
    errorMessage: { color: 'attention', spacing: 'small', weight: 'default' },
  },
  table: { cellSpacing: 6 },
};
