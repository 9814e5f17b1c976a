"""Who the question is about: one line, opened when it is needed."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from nabz.domain.errors import UserError
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.text import fold_digits
from nabz.ui.context import UiContext
from nabz.ui.i18n import isolate
from nabz.ui.widgets.choice_box import ChoiceBox
from nabz.ui.widgets.fold_strip import FoldStrip
from nabz.ui.widgets.joined import together
from nabz.ui.widgets.view import label, restyle

_UNITS = ("age_years", "age_months", "age_days")
_LISTS = ("allergies", "conditions", "medicines")
_SEPARATORS = re.compile(r"[,;،、\n]+")


class PatientStrip(FoldStrip):
    """Age, sex, pregnancy, allergies, illnesses, medicines, code. `changed` carries a `PatientContext`."""

    changed = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "person")
        self.patient = PatientContext()
        self._filling = False
        self._age_label = label("small")
        self.age = QLineEdit()
        self.age.setMaxLength(5)
        self.unit = ChoiceBox(context)
        self.unit.addItems(["", "", ""])
        self.female, self.male, self.pregnant = QPushButton(), QPushButton(), QPushButton()
        for button in (self.female, self.male, self.pregnant):
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.lists = {name: QLineEdit() for name in _LISTS}
        self._list_labels = {name: label("small") for name in _LISTS}
        self.allergies = self.lists["allergies"]
        self._pregnant_box = together(self.pregnant)
        self._code_label, self.code = label("small"), QLineEdit()
        self.code.setMaxLength(60)
        for box in (
            together(self._age_label, self.age, self.unit),
            together(self.female, self.male),
            self._pregnant_box,
            *(together(self._list_labels[name], field) for name, field in self.lists.items()),
            together(self._code_label, self.code),
        ):
            self.flow.addWidget(box)
        self.begin_with(self.age)
        self._pregnant_box.hide()

        self.age.textEdited.connect(self._edited)
        for field in (*self.lists.values(), self.code):
            field.textEdited.connect(self._edited)
        self.unit.currentIndexChanged.connect(self._edited)
        self.female.clicked.connect(lambda: self._choose_sex(self.female, self.male))
        self.male.clicked.connect(lambda: self._choose_sex(self.male, self.female))
        self.pregnant.clicked.connect(self._edited)
        context.theme.changed.connect(self._fit)
        self._fit()
        self.finish()

    def retranslate(self) -> None:
        self._filling = True
        self._age_label.setText(self.tr("Age"))
        self.age.setAccessibleName(self.tr("Age"))
        self.unit.setAccessibleName(self.tr("Age in years, months or days"))
        for index, text in enumerate((self.tr("years"), self.tr("months"), self.tr("days"))):
            self.unit.setItemText(index, text)
        for button, text in (
            (self.female, self.tr("Female")),
            (self.male, self.tr("Male")),
            (self.pregnant, self.tr("Pregnant")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._code_label.setText(self.tr("Patient code"))
        self.code.setAccessibleName(self.tr("Patient code"))
        self.code.setPlaceholderText(self.tr("for example %1").replace("%1", isolate("P-17")))
        for name, text, example in (
            ("allergies", self.tr("Allergies"), self.tr("for example penicillin")),
            ("conditions", self.tr("Known illnesses"), self.tr("for example diabetes")),
            ("medicines", self.tr("Medicines taken"), self.tr("for example metformin")),
        ):
            self._list_labels[name].setText(text)
            self.lists[name].setAccessibleName(text)
            self.lists[name].setPlaceholderText(example)
        self._filling = False
        self._fit()
        self._show_summary()

    def show_patient(self, patient: PatientContext) -> None:
        """Fill the fields; `changed` is not sent."""
        self._filling = True
        self.patient = patient
        known = next((unit for unit in reversed(_UNITS) if getattr(patient, unit) is not None), "age_years")
        value = getattr(patient, known)
        self.unit.setCurrentIndex(_UNITS.index(known))
        self.age.setText("" if value is None else self.context.words.number(value))
        self.female.setChecked(patient.sex is Sex.FEMALE)
        self.male.setChecked(patient.sex is Sex.MALE)
        self.pregnant.setChecked(bool(patient.pregnant))
        self._pregnant_box.setVisible(patient.sex is Sex.FEMALE)
        self.code.setText(patient.code or "")
        for name, field in self.lists.items():
            field.setText(", ".join(getattr(patient, name)))
        self._mark_age(True)
        self._filling = False
        self._show_summary()

    def _choose_sex(self, chosen: QPushButton, other: QPushButton) -> None:
        other.setChecked(False)
        self._pregnant_box.setVisible(self.female.isChecked())
        if not self.female.isChecked():
            self.pregnant.setChecked(False)
        self._edited()

    def _edited(self) -> None:
        if self._filling:
            return
        text = fold_digits(self.age.text()).strip()
        raw: dict[str, object] = {}
        if text:
            raw[_UNITS[self.unit.currentIndex()]] = int(text) if text.isdecimal() else text
        try:
            aged = PatientContext.from_mapping(raw)
        except UserError:
            aged = PatientContext()
            self._mark_age(False)
        else:
            self._mark_age(True)
        sex = Sex.FEMALE if self.female.isChecked() else Sex.MALE if self.male.isChecked() else None
        told = {
            name: tuple(part.strip() for part in _SEPARATORS.split(field.text()) if part.strip())
            for name, field in self.lists.items()
        }
        self.patient = replace(
            self.patient,
            age_years=aged.age_years,
            age_months=aged.age_months,
            age_days=aged.age_days,
            sex=sex,
            pregnant=True if self.pregnant.isChecked() else None,
            pregnancy_weeks=self.patient.pregnancy_weeks if self.pregnant.isChecked() else None,
            allergies=told["allergies"],
            code=self.code.text().strip() or None,
            conditions=told["conditions"],
            medicines=told["medicines"],
        )
        self._show_summary()
        self.changed.emit(self.patient)

    def _mark_age(self, possible: bool) -> None:
        self.age.setProperty("invalid", not possible)
        self.age.setToolTip("" if possible else self.tr("This age is not possible"))
        restyle(self.age)

    def _show_summary(self) -> None:
        known = " · ".join(self._facts())
        self.summary.say(
            self.tr("Patient: %1").replace("%1", known) if known else self.tr("Add facts about the patient")
        )

    def _facts(self) -> list[str]:
        patient, facts = self.patient, []
        if patient.code:
            facts.append(isolate(patient.code))
        if patient.age_days is not None:
            facts.append(self.tr("%Ln day(s) old", "", patient.age_days))
        elif patient.age_months is not None:
            facts.append(self.tr("%Ln month(s) old", "", patient.age_months))
        elif patient.age_years is not None:
            facts.append(self.tr("%Ln year(s) old", "", patient.age_years))
        if patient.sex is not None:
            facts.append(self.tr("female") if patient.sex is Sex.FEMALE else self.tr("male"))
        if patient.pregnant:
            facts.append(self.tr("pregnant"))
        if patient.allergies:
            names = isolate(", ".join(patient.allergies))
            facts.append(self.tr("allergic to %1").replace("%1", names))
        facts += [isolate(name) for name in (*patient.conditions, *patient.medicines)]
        return facts

    def _fit(self) -> None:
        self.age.setFixedWidth(self.context.theme.px(72))
        self.code.setMinimumWidth(self.context.theme.px(110))
        for field in self.lists.values():
            field.setMinimumWidth(self.context.theme.px(190))
        self.unit.setMinimumWidth(self.context.theme.px(96))
