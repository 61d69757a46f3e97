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
        window.overview.records_requested.connect(self._show_records)
        window.overview.filter_requested.connect(self._show_platform)
        window.members.records_requested.connect(self._show_member)
        window.members.record_requested.connect(self._show_record)
        window.timeline.records_requested.connect(self._show_drawn)
        window.timeline.statement_requested.connect(self._show_statement)
        window.statements.records_requested.connect(self._show_under)
        window.evidence.record_requested.connect(self._show_record)
        for page in (window.timeline, window.overview, window.settings):
            page.facts_requested.connect(lambda _what: window.show_page("questions"))
        window.exports.records_requested.connect(self._show_compared)
        window.exports.more_requested.connect(window.menus.actions["add"].trigger)
        window.questions.left.connect(lambda: window.show_page("overview"))

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
