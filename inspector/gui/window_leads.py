"""Where one page leads to another: to the records that were chosen, to a statement, to the questions."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from inspector.case.rows import RecordFilter
from inspector.gui.window_pages import PagedWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)


class Leads(QObject):
    """Joins the pages of a window to one another."""

    def __init__(self, window: PagedWindow) -> None:
        super().__init__(window)
        self._window = window
        add = window.menus.actions["add"]
        for name, connect in (
            ("overview", lambda page: page.records_requested.connect(self._show_records)),
            ("overview", lambda page: page.filter_requested.connect(self._show_platform)),
            ("members", lambda page: page.records_requested.connect(self._show_member)),
            ("members", lambda page: page.record_requested.connect(self._show_record)),
            ("timeline", lambda page: page.records_requested.connect(self._show_drawn)),
            ("timeline", lambda page: page.statement_requested.connect(self._show_statement)),
            ("statements", lambda page: page.records_requested.connect(self._show_under)),
            ("evidence", lambda page: page.record_requested.connect(self._show_record)),
            ("exports", lambda page: page.records_requested.connect(self._show_compared)),
            ("exports", lambda page: page.more_requested.connect(add.trigger)),
            ("questions", lambda page: page.left.connect(lambda: window.show_page("overview"))),
        ):
            window.when_made(name, connect)
        for name in ("timeline", "overview", "settings"):
            window.when_made(
                name, lambda page: page.facts_requested.connect(lambda _what: window.show_page("questions"))
            )

    def show_guide(self) -> None:
        """Show how to get an archive."""
        self._window.show_page("start")
        # The page is laid out once it is shown; only then it is known where the guide stands.
        QTimer.singleShot(0, self._window.start.show_guide)

    def find(self) -> None:
        """Search where the person is: in messages, otherwise in all records."""
        if self._window.shown == "messages":
            self._window.messages.search_messages()
            return
        self._window.show_page("records")
        self._window.records.filters.search.setFocus()

    def _show_records(self, category: str, verdict: str) -> None:
        self._window.show_page("records")
        self._window.records.show_filtered(category, verdict)

    def _show_platform(self, chosen: RecordFilter) -> None:
        self._window.show_page("records")
        self._window.records.show_only(chosen, _tr("Only records of one platform."))

    def _show_member(self, member: int) -> None:
        self._window.show_page("records")
        self._window.records.show_only(RecordFilter(member=member), _tr("Only the records of one file of the archive."))

    def _show_drawn(self, chosen: RecordFilter) -> None:
        self._window.show_page("records")
        self._window.records.show_only(chosen, _tr("Only what was chosen on the timeline."))

    def _show_under(self, chosen: RecordFilter) -> None:
        self._window.show_page("records")
        self._window.records.show_only(chosen, _tr("Only records for which one statement has a window."))

    def _show_compared(self, chosen: RecordFilter) -> None:
        self._window.show_page("records")
        self._window.records.show_only(
            chosen, _tr("Only records that one of two exports holds and the other does not.")
        )

    def _show_statement(self, statement: str) -> None:
        self._window.show_page("statements")
        self._window.statements.show_statement(statement)

    def _show_record(self, record: int) -> None:
        self._window.show_page("records")
        self._window.records.show_one(record)
