"""*Settings history*: every state of every setting that matters, how it is known, and what each change did."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QThreadPool, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from inspector.gui.appearance import Appearance
from inspector.gui.pages.case_page import CasePage
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.pages.settings_content import SettingContent, setting_name
from inspector.gui.reads import Reads
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.empty_state import EmptyState
from inspector.operations.settings_view import SettingsView, settings_view


class SettingsPage(CasePage):
    """Asks the case for its settings when it is first seen."""

    facts_requested = Signal(str)  # what is to be said: `setting:<id>`, or empty for any setting

    def __init__(self, appearance: Appearance, pool: QThreadPool) -> None:
        super().__init__(QCoreApplication.translate("SettingsPage", "Settings history"))
        self._view: SettingsView | None = None
        self._chosen = ""
        self.chooser = ChoiceField(self.tr("Setting"), 60)
        self.content = SettingContent(appearance)
        self.scrolled = ScrolledPage(self.tr("Settings history"), 1100)
        self.scrolled.column.addWidget(self.chooser)
        self.scrolled.column.addWidget(self.content)
        self.empty = EmptyState(appearance, "settings", self.tr("Say &when a setting was on or off …"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.scrolled)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._views = Reads(pool, self)
        self.chooser.currentIndexChanged.connect(self._show_line)
        self.content.facts_requested.connect(self.facts_requested)
        self.empty.button.clicked.connect(lambda: self.facts_requested.emit(""))
        self._views.answered.connect(self._show_view)
        self._views.failed.connect(self.failed)
        self._views.broke.connect(self.broke)
        self.leave_case()

    def show_case(self, case: Path) -> None:
        """Show the settings of a case; the setting chosen before stays chosen where the case has it."""
        self._views.forget()
        self._take_up(case)

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown or asked for any more."""
        self._views.forget()
        self._let_go()
        self._view = None
        self._chosen = ""
        self.chooser.offer(())
        self.empty.say(
            self.tr("No archive is open"),
            self.tr(
                "Open an archive or a case: the settings that bear on its records are then shown here, along time."
            ),
        )
        self.empty.button.hide()
        self.stack.setCurrentWidget(self.empty)

    def rest(self) -> None:
        """Let go of the case for a while: the setting that was chosen is chosen again, where the case still has it."""
        chosen = self.chooser.value or self._chosen
        self.leave_case()
        self._chosen = chosen

    def show_setting(self, setting: str) -> None:
        """Show this setting, by its id, where the case has it."""
        for place, line in enumerate(() if self._view is None else self._view.lines):
            if line.id == setting:
                self.chooser.setCurrentIndex(place)
                return

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._views.busy

    def _ask_case(self, case: Path) -> None:
        self._views.ask(lambda: settings_view(case))

    def _show_view(self, view: SettingsView) -> None:
        self._view = view
        names = ((setting_name(line), f"{line.id} {line.default} {line.platform}") for line in view.lines)
        chosen = self.chooser.value or self._chosen
        self.chooser.offer(names)
        self.chooser.choose(chosen)
        self.chooser.setVisible(len(view.lines) > 1)
        if view.lines:
            self._show_line(max(0, self.chooser.currentIndex()))
            self.stack.setCurrentWidget(self.scrolled)
        else:
            self.empty.say(
                self.tr("No setting bears on this case"),
                self.tr(
                    "No statement that reaches a record of this case depends on a setting, and nobody recorded one. If you "
                    "know when a setting was on or off, say so: it is then shown here, and the results follow."
                ),
            )
            self.empty.button.show()
            self.stack.setCurrentWidget(self.empty)

    def _show_line(self, place: int) -> None:
        if self._view is not None and 0 <= place < len(self._view.lines):
            self.content.show_line(self._view.lines[place], self._view.as_of)
            self.scrolled.verticalScrollBar().setValue(0)
