"""Tables as lines that can be read alone."""

from __future__ import annotations

from collections.abc import Sequence


def rows_as_text(rows: Sequence[Sequence[str]]) -> str:
    """One line a row; a cell comes with the head of its column, so that a row says what it means on its own."""
    filled = [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]
    if not filled:
        return ""
    head, *body = filled
    widths = {len(row) for row in body}
    if not body or len(head) < 2 or not all(head) or max(widths) > len(head):
        return "\n".join(" | ".join(cell for cell in row if cell) for row in filled)
    lines = []
    for row in body:
        first, *rest = row
        named = [f"{name}: {cell}" for name, cell in zip(head[1:], rest, strict=False) if cell]
        lines.append("; ".join([f"{head[0]}: {first}" if first else "", *named]).strip("; "))
    return "\n".join(lines)
