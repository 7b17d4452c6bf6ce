/// How the page of a report looks, on a screen and on two sheets of A4.
enum ReportStyle {
  /// Black on white, colours that the colour-blind tell apart, and never by colour alone.
  static let css = """

    :root { --ink: #1a1a1a; --soft: #595959; --line: #bdbdbd; --blue: #0b5a94; --orange: #b35900; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 190mm; padding: 8mm; color: var(--ink); background: #fff;
      font: 10.5pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; }
    header { border-bottom: 2px solid var(--blue); margin-bottom: 4mm; }
    h1 { font-size: 1.6em; margin: 0 0 1mm; }
    h2 { font-size: 1.1em; margin: 4mm 0 1mm; color: var(--blue); break-after: avoid; }
    header p, footer p { margin: 0 0 1mm; color: var(--soft); }
    p { margin: 0 0 1.5mm; }
    ul { margin: 0 0 1.5mm; padding-left: 4mm; }
    table { border-collapse: collapse; width: 100%; margin: 0 0 2mm; }
    th, td { padding: .4mm 1.5mm .4mm 0; border-bottom: .3pt solid var(--line); vertical-align: top; text-align: left;
      font-weight: normal; }
    thead th { color: var(--soft); border-bottom: .8pt solid var(--soft); }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .total > * { font-weight: bold; border-bottom: 0; }
    tr, li, figure { break-inside: avoid; }
    .beside { display: grid; grid-template-columns: 2fr 3fr; column-gap: 7mm; }
    .column, .backing { columns: 2; column-gap: 7mm; }
    @media (max-width: 600px) { .beside { display: block; } .column, .backing { columns: 1; } }
    .column h2:first-child, .backing h2:first-child { margin-top: 2mm; }
    .verdict { font-size: 1.3em; margin: 0 0 1mm; padding-left: 2mm; border-left: 3px solid var(--soft); }
    .verdict.yes { border-color: var(--blue); }
    .verdict.confirm, .verdict.pending { border-color: var(--orange); }
    .backing { font-size: .85em; color: #333; }
    a { color: var(--blue); }
    figure { margin: 0 0 2mm; }
    .drawn { display: flex; flex-wrap: wrap; column-gap: 7mm; }
    .drawn > h2, .drawn > ul { flex: 0 0 100%; }
    .drawn > figure { flex: 3 1 88mm; }
    .drawn > table { flex: 2 1 auto; width: auto; align-self: center; }
    svg { display: block; width: 100%; height: auto; }
    svg text { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; fill: var(--ink); }
    footer { border-top: .5pt solid var(--line); margin-top: 4mm; padding-top: 1mm; font-size: .85em; }
    @page { size: A4; margin: 9mm 12mm; }
    @media print {
      body { padding: 0; max-width: none; font-size: 8pt; line-height: 1.25; }
      h2 { margin: 2mm 0 .5mm; }
      ul, p, table { margin-bottom: 1mm; }
      .backing { font-size: .86em; }
      th, td { padding-top: .2mm; padding-bottom: .2mm; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
