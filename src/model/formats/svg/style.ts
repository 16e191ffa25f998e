/**
 * The look of a diagram. Ink is `currentColor`, so that a page which embeds the drawing may set `color` and the
 * variables on `.isogloss-diagram`; alone, it follows the reader's choice of light or dark.
 */
export const STYLE = `
.isogloss-diagram { --paper: #ffffff; --box: #f3f6fb; --edge: #8592a6; --soft: #4f5b6d; --mark: #2459a6; --warn: #8a4b00; color: #1b2430; font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; }
@media (prefers-color-scheme: dark) {
.isogloss-diagram { --paper: #12161d; --box: #1d2430; --edge: #78859a; --soft: #aab5c6; --mark: #8dbbff; --warn: #f2b866; color: #e8ebf0; }
}
.isogloss-diagram text { fill: currentColor; }
.isogloss-diagram .paper { fill: var(--paper); }
.isogloss-diagram .box { fill: var(--box); stroke: var(--edge); stroke-width: 1.25; }
.isogloss-diagram .values .box { fill: none; stroke-opacity: .6; }
.isogloss-diagram .absent .box { stroke: var(--warn); stroke-dasharray: 5 4; fill: none; }
.isogloss-diagram .title { font-size: 19px; font-weight: 650; }
.isogloss-diagram .label { font-size: 14px; font-weight: 600; }
.isogloss-diagram .ordinal { fill: var(--mark); font-variant-numeric: tabular-nums; }
.isogloss-diagram .detail, .isogloss-diagram .note { font-size: 12.5px; }
.isogloss-diagram .detail { fill: var(--soft); }
.isogloss-diagram .condition { font-style: italic; }
.isogloss-diagram .notice { fill: var(--warn); }
.isogloss-diagram .missing { fill: var(--warn); font-weight: 600; }
.isogloss-diagram .kind { fill: var(--mark); font-weight: 600; }
.isogloss-diagram .edge { fill: none; stroke: var(--edge); stroke-width: 1.5; }
.isogloss-diagram .tip { fill: var(--edge); }
.isogloss-diagram .event { font-size: 12.5px; }
.isogloss-diagram .ground { fill: var(--paper); fill-opacity: .9; }
.isogloss-diagram .guard { fill: var(--soft); font-style: italic; }
.isogloss-diagram .dot { fill: currentColor; }
.isogloss-diagram .ring { fill: none; stroke: currentColor; stroke-width: 1.75; }
`;
