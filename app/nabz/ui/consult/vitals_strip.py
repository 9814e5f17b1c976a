"""What was measured: one line, opened when it is needed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from nabz.clinical.vitals import SIGNS, read_vitals
from nabz.domain.errors import UserError
from nabz.domain.text import fold_digits
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.widgets.choice_box import ChoiceBox
from nabz.ui.widgets.fold_strip import FoldStrip
from nabz.ui.widgets.joined import together
from nabz.ui.widgets.view import label, restyle

_UNITS = {"temperature": ("°C", "°F"), "glucose": ("mg/dL", "mmol/L")}
"""Signs that are read off in one of two units, the one in which Nabz keeps them first."""
_OTHER = {"°F": "F", "mmol/L": "mmol/L"}


class VitalsStrip(FoldStrip):
    """Fields for the vital signs. `measured` carries a mapping for `Consultation.measure` after "Take over"."""

    measured = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "pulse")
        self._taken: dict[str, str] = {}
        self.fields: dict[str, QLineEdit] = {}
        self.units: dict[str, ChoiceBox] = {}
        self._names = {name: label("small") for name in SIGNS}
        for name in SIGNS:
            field = self.fields[name] = QLineEdit()
            field.setMaxLength(6)
            field.textEdited.connect(lambda _text, n=name: self._mark(n, ""))
            field.returnPressed.connect(self.take_over)
            unit = label("small")
            unit.setText(SIGNS[name].unit)
            if name in _UNITS:
                self.units[name] = ChoiceBox(context)
                self.units[name].addItems(list(_UNITS[name]))
                self.flow.addWidget(together(self._names[name], field, self.units[name]))
            else:
                self.flow.addWidget(together(self._names[name], field, unit))
        self.take = QPushButton()
        self.take.setProperty("kind", "primary")
        self.take.clicked.connect(self.take_over)
        self.flow.addWidget(self.take)
        self._problem = label("small", wrap=True)
        self._problem.hide()
        self.column.addWidget(self._problem)
        self.begin_with(self.fields["temperature"])
        context.theme.changed.connect(self._fit)
        self._fit()
        self.finish()

    def retranslate(self) -> None:
        names = {
            "temperature": self.tr("Temperature"),
            "pulse": self.tr("Pulse"),
            "resp_rate": self.tr("Breaths a minute"),
            "spo2": self.tr("Oxygen (SpO₂)"),
            "systolic": self.tr("Blood pressure, upper"),
            "diastolic": self.tr("Blood pressure, lower"),
            "glucose": self.tr("Blood sugar"),
            "muac": self.tr("Upper arm, around (MUAC)"),
        }
        for name, text in names.items():
            self._names[name].setText(text)
            self.fields[name].setAccessibleName(text)
        for name, box in self.units.items():
            box.setAccessibleName(self.tr("Unit of: %1").replace("%1", names[name]))
        self.take.setText(self.tr("Take over"))
        self.take.setAccessibleName(self.take.text())
        self._show_summary()

    def clear(self) -> None:
        """For the next person."""
        self._taken = {}
        for name, field in self.fields.items():
            field.clear()
            self._mark(name, "")
        self.summary.setChecked(False)
        self._show_summary()

    def take_over(self) -> None:
        """Check what was typed and hand it on; a value that cannot be is marked, and nothing is taken then."""
        raw: dict[str, object] = {}
        self._problem.hide()
        for name, field in self.fields.items():
            text = fold_digits(field.text()).strip()
            self._mark(name, "")
            if not text:
                continue
            unit = _OTHER.get(self.units[name].currentText()) if name in self.units else None
            raw[name] = f"{text} {unit}" if unit else text
            try:
                read_vitals({name: raw[name]})
            except UserError:
                self._mark(name, self._impossible(name))
                field.setFocus()
                return
        if not raw:
            return
        try:
            read_vitals(raw)
        except UserError:
            self._mark("diastolic", self.tr("The lower blood pressure must be below the upper one."))
            return
        self._taken = {
            name: f"{self.fields[name].text().strip()} {self._unit(name)}" for name in SIGNS if name in raw
        }
        self.summary.setChecked(False)
        self._show_summary()
        self.measured.emit(raw)

    def _impossible(self, name: str) -> str:
        sign, words = SIGNS[name], self.context.words
        text = self.tr("%1 is measured from %2 to %3 %4. Please check what was typed.")
        for mark, value in (
            ("%1", self._names[name].text()),
            ("%2", words.locale.toString(float(sign.low), "g", 4)),
            ("%3", words.locale.toString(float(sign.high), "g", 4)),
            ("%4", isolate(sign.unit)),
        ):
            text = text.replace(mark, value)
        return text

    def _unit(self, name: str) -> str:
        return self.units[name].currentText() if name in self.units else SIGNS[name].unit

    def _mark(self, name: str, problem: str) -> None:
        field = self.fields[name]
        if field.property("invalid") != bool(problem):
            field.setProperty("invalid", bool(problem))
            restyle(field)
        field.setToolTip(problem)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _show_summary(self) -> None:
        told = " · ".join(
            f"{self._names[name].text()} {isolate(value)}" for name, value in self._taken.items()
        )
        self.summary.say(self.tr("Measured: %1").replace("%1", told) if told else self.tr("Add measurements"))

    def _fit(self) -> None:
        for field in self.fields.values():
            field.setFixedWidth(self.context.theme.px(64))
        for box in self.units.values():
            box.setMinimumWidth(self.context.theme.px(84))
