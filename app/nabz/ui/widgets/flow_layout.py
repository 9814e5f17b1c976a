"""A row that breaks into more rows where the words of a language are long; mirrored for right-to-left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget


class FlowLayout(QLayout):
    """Items beside each other, on the next line when the width is used up."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, apply: bool) -> int:
        margins = self.contentsMargins()
        area = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rows: list[tuple[list[tuple[QLayoutItem, QSize]], int]] = []
        row: list[tuple[QLayoutItem, QSize]] = []
        used = height = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(area.width(), item.minimumSize().width())))
            if item.hasHeightForWidth():
                size.setHeight(max(size.height(), item.heightForWidth(size.width())))
            if row and used + self._gap + size.width() > area.width():
                rows.append((row, height))
                row, used, height = [], 0, 0
            used += size.width() + (self._gap if row else 0)
            row.append((item, size))
            height = max(height, size.height())
        if row:
            rows.append((row, height))
        y = area.top()
        for items, row_height in rows:
            x = area.left()
            for item, size in items:
                if apply:
                    left = area.right() + 1 - (x - area.left()) - size.width() if mirrored else x
                    top = y + (row_height - size.height()) // 2
                    button = item.widget()
                    if isinstance(button, QPushButton):
                        # Scripts differ in height; buttons beside each other must not. The item would keep to
                        # the button's own height.
                        button.setGeometry(left, y, size.width(), row_height)
                    else:
                        item.setGeometry(QRect(QPoint(left, top), size))
                x += size.width() + self._gap
            y += row_height + self._gap
        return y - rect.top() - (self._gap if rows else 0) + margins.bottom()
