"""The language of the window: the person's choice, what Qt needs for it, and how numbers and dates are written."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from inspector.assets import resource
from inspector.gui.core_words import forget

CHOICES: Final = ("desktop", "en", "de")
"""What can be chosen: the language of the desktop, or one by its code."""

WRITTEN_IN: Final = "en"
"""The language of the texts in the code."""
_SPOKEN: Final = "spoken"
"""What the application is asked for its language by."""


def language_of(choice: str, desktop: QLocale) -> str:
    """The code of the language that a choice stands for; the desktop's first that the window speaks, or else English."""
    if choice in CHOICES and choice != "desktop":
        return choice
    wanted = (each.replace("_", "-").partition("-")[0] for each in desktop.uiLanguages())
    return next((each for each in wanted if each in CHOICES), WRITTEN_IN)


def spoken() -> str:
    """The code of the language that texts are in."""
    application = QCoreApplication.instance()
    said = None if application is None else application.property(_SPOKEN)
    return said if isinstance(said, str) else WRITTEN_IN


def speak(application: QCoreApplication, choice: str) -> str:
    """Have every text that is made from now on in the language of a choice; what is on the screen stays as it is.

    Numbers and dates follow: in the manner of the desktop where that is the choice, otherwise in the manner of the
    language as written where the desktop is.

    Args:
        application: the application that runs.
        choice: one of `CHOICES`; any other counts as `desktop`.

    Returns:
        the code of the language.

    Raises:
        FileNotFoundError: the translation is missing: the installation is broken.
        OSError: it is damaged.
    """
    forget()
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.setParent(None)
    desktop = QLocale.system()
    language = language_of(choice, desktop)
    application.setProperty(_SPOKEN, language)
    QLocale.setDefault(desktop if choice not in CHOICES or choice == "desktop" else _locale(language, desktop))
    if language == WRITTEN_IN:
        return language
    # Qt's own words may be missing from a system's packages: then buttons such as Cancel stay English.
    ours, qt = QTranslator(application), QTranslator(application)
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    if not ours.load(str(resource(f"i18n/inspector_{language}.qm"))):
        raise OSError(f"the translation {language} of this installation is damaged")
    application.installTranslator(ours)
    return language


def _locale(language: str, desktop: QLocale) -> QLocale:
    """How a language writes numbers and dates, in the manner of the desktop's country where it is spoken there."""
    code = QLocale(language).language()
    here = QLocale(code, desktop.territory())
    return here if here.language() == code else QLocale(language)
