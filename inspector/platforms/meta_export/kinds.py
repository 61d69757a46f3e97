"""What each member of a Facebook or Instagram export holds, by its name (format references, sections 5)."""

from dataclasses import dataclass
from typing import Final

from inspector.records.categories import Audience, Author, DataCategory

C, A = DataCategory, Author


@dataclass(frozen=True, slots=True)
class Kind:
    """What the entries of a member are.

    Args:
        category: their category.
        author: whose they are.
        dated: whether a time in an entry is that of its making.
        audience: what the archive, or Meta's own list of what is always public, says of who could see them. UNKNOWN
            where nothing tells and a word on posts says nothing of them.
        service: the product that they come from; empty where the folder tells.
        inner: the name of a list within each entry whose parts are the data (`events`).
    """

    category: DataCategory
    author: Author = A.OWNER
    dated: bool = True
    audience: Audience | None = None
    service: str = ""
    inner: str = ""


_OPEN: Final = Audience.UNKNOWN
_TABLE: Final[tuple[tuple[Kind, str], ...]] = (
    (
        Kind(C.POST),
        (
            "your_posts your_posts__check_ins__photos_and_videos posts_on_other_pages_and_profiles edits_you_made_to_posts trash "
            "archive your_reels archived_stories reels igtv_videos posts archived_posts recently_deleted_content other_content "
            "your_pinned_posts items_sold marketplace_listings your_items_sold visual_search"
        ),
    ),
    (Kind(C.POST, audience=_OPEN), "stories story_reshares"),
    (Kind(C.POST, audience=_OPEN, service="threads"), "threads_and_replies archived_threads_posts"),
    (
        Kind(C.PHOTO_VIDEO),
        "your_uncategorized_photos other_photos your_videos your_photos content_sharing_links_you_have_created avatars",
    ),
    (Kind(C.PROFILE, audience=Audience.PUBLIC), "profile_photos"),
    (
        Kind(C.COMMENT, audience=_OPEN),
        "comments your_comment_edits post_comments reels_comments hype story_comments your_comments",
    ),
    (
        Kind(C.COMMUNITY_MESSAGE, audience=_OPEN),
        "group_posts_and_comments your_comments_in_groups your_posts_in_groups your_group_messages",
    ),
    (
        Kind(C.REACTION, audience=_OPEN),
        (
            "likes_and_reactions posts_and_comments liked_posts liked_comments emoji_sliders polls quizzes questions "
            "story_likes emoji_story_reactions liked_threads countdowns likes_on_external_sites pages_you_ve_liked"
        ),
    ),
    (Kind(C.POLL_ANSWER, audience=_OPEN), "polls_you_voted_on"),
    (
        Kind(C.PROFILE, dated=False, audience=_OPEN),
        "profile_information personal_information autofill_information dating",
    ),
    (Kind(C.PROFILE, audience=_OPEN), "profile_update_history profile_changes"),
    (
        Kind(C.CONNECTION),
        (
            "your_friends friends friend_requests_received friend_requests_sent sent_friend_requests received_friend_requests "
            "rejected_friend_requests removed_friends who_you_ve_followed who_you_follow followers following "
            "recently_unfollowed_profiles recently_unfollowed_accounts close_friends pending_follow_requests follow_requests_you_ve_received "
            "recent_follow_requests blocked_profiles blocked_accounts restricted_profiles hide_story_from removed_suggestions "
            "your_group_membership_activity your_answers_to_membership_questions your_groups pages_and_profiles_you_follow "
            "pages_you_follow your_event_responses event_invitations your_pages hashtags_you_follow following_hashtags your_post_audiences "
            "threads_followers threads_following"
        ),
    ),
    (
        Kind(C.CONTACT, author=A.OTHER),
        "your_imported_contacts contacts_uploaded_from_your_phone synced_contacts your_address_books your_contact_list",
    ),
    (
        Kind(C.SEARCH_QUERY),
        "your_search_history profile_searches word_or_phrase_searches account_searches keyword_searches place_searches tag_searches",
    ),
    (
        Kind(C.DEVICE_LOCATION, author=A.PLATFORM, dated=False),
        "primary_location primary_public_location timezone device_location locations",
    ),
    (Kind(C.DEVICE_LOCATION), "last_location last_known_location"),
    (
        Kind(C.INFERENCE, author=A.PLATFORM, dated=False),
        (
            "ads_interests locations_of_interest predicted_languages your_topics your_reels_topics your_reels_sentiments profile_based_in "
            "advertisers_using_your_activity_or_information other_categories_used_to_reach_you friend_peer_group "
            "your_activity_based_ads_categories"
        ),
    ),
    (Kind(C.INFERENCE, author=A.PLATFORM), "interest_categories"),
    (
        Kind(C.AD_INTERACTION),
        "advertisers_you_ve_interacted_with ads_viewed ads_clicked ads_about_meta",
    ),
    (
        Kind(C.AD_INTERACTION, author=A.OTHER, inner="events"),
        "your_activity_off_meta_technologies your_off-facebook_activity your_off_facebook_activity",
    ),
    (
        Kind(C.LOGIN_SECURITY),
        (
            "account_activity logins_and_logouts ip_address_activity where_you_re_logged_in recognized_devices record_details "
            "mobile_devices devices login_activity logout_activity password_change_activity signup_details "
            "instagram_signup_details login_protection_data secret_conversations two-factor_authentication "
            "your_end-to-end_encryption_enabled_messenger_device registration_information account_status_changes "
            "browser_cookies email_address_verifications instagram_profile_information"
        ),
    ),
    (Kind(C.PAYMENT, inner="payments"), "payment_history"),
    (Kind(C.PAYMENT), "your_purchases recent_payments"),
    (
        Kind(C.SETTING),
        (
            "consents your_privacy_checkup_interactions ads_personalization_consent your_consent_settings ad_preferences "
            "consent_for_combining_facebook_and_messenger_data language_settings_history contacts_sync_settings "
            "your_activity_off_meta_technologies_settings profile_privacy_changes account_privacy_changes "
            "profile_status_changes your_link_history_settings your_media_permissions your_chat_information "
            "your_scheduled_chat_notifications face_recognition use_cross-app_messaging encrypted_messaging_backup_settings "
            "your_information_download_requests"
        ),
    ),
    (
        Kind(C.SETTING, dated=False),
        (
            "subscription_for_no_ads privacy_settings your_privacy_jurisdiction language_and_locale comments_allowed_from "
            "notification_preferences filtered_keywords feed reels_preferences stories_preferences app_settings "
            "reactions_preferences notification_settings"
        ),
    ),
    (
        Kind(C.SETTING, author=A.PLATFORM),
        "notification_of_meta_privacy_policy_update meta_privacy_policy_update_notifications notification_of_privacy_policy_updates",
    ),
    (
        Kind(C.OTHER),
        (
            "recently_viewed recently_visited pokes saved_posts saved_collections your_saved_items saved_items_and_collections "
            "posts_viewed videos_watched suggested_profiles_viewed recently_viewed_items wishlist_items threads_viewed"
        ),
    ),
    (Kind(C.OTHER, author=A.PLATFORM), "notifications emails_we_sent_you"),
    (Kind(C.SUPPORT_REQUEST), "support_messages support_correspondences your_support_requests"),
    (Kind(C.VOICE, service="meta_ai"), "voice_activities your_voice_activity"),
    (Kind(C.PROFILE, dated=False, audience=_OPEN, service="meta_ai"), "your_meta_ai_profile"),
    (Kind(C.LOGIN_SECURITY, service="meta_ai"), "connected_devices"),
    (Kind(C.PHOTO_VIDEO, service="meta_ai"), "meta_ai_media"),
)
KINDS: Final = {name: kind for kind, names in _TABLE for name in names.split()}
"""By stem (see `paths.stem`)."""
AI_CHATS: Final = frozenset({"ai_conversations", "your_ai_conversations"})
"""Stems of members that hold chats with Meta AI."""


def kind_of_member(folders: tuple[str, ...], name: str) -> Kind | None:
    """What the entries of a member are, by its name and, where that says too little, its folder; None where unknown."""
    if "album" in folders[-1:] and (name.isdecimal() or not name):
        return KINDS["your_photos"]
    if "your_group_messages" in folders:
        return KINDS["your_group_messages"]
    if "threads" in folders[-1:] and name in {"followers", "following", "personal_information"}:
        name = {"followers": "threads_followers", "following": "threads_following"}.get(name, name)
    return KINDS.get(name)
